package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The words of one page, compressed. */
@Entity
@Table(name = "reading_pages")
@IdClass(PageKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class PageEntry {

    @Id
    @Column(name = "reading_id")
    public long reading;

    @Id
    public int number;

    public double width;

    public double height;

    @Column(name = "reader")
    public String readBy;

    public byte[] words;
}
