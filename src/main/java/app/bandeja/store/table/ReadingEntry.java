package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was read from a revision, without its pages. */
@Entity
@Table(name = "readings")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class ReadingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "readings_seq")
    @SequenceGenerator(name = "readings_seq", sequenceName = "readings_seq", allocationSize = 50)
    public long id;

    @Column(name = "revision_id")
    public long revision;

    @Column(name = "reader_version")
    public int readerVersion;

    public String readers;

    public int pages;

    public byte[] stated;

    @Column(name = "qr_texts")
    public String qrTexts;

    @Column(name = "read_at")
    public Instant readAt;
}
