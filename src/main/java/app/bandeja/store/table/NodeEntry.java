package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A file or folder of a source, and where it hangs. */
@Entity
@Table(name = "drive_nodes")
@IdClass(NodeKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class NodeEntry {

    @Id
    @Column(name = "source_id")
    public long source;

    @Id
    public String id;

    public String parent;

    public String name;

    public String kind;
}
