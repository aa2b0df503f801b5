package app.bandeja.store;

import app.bandeja.store.table.CompanyEntry;
import app.bandeja.store.table.CorrectionEntry;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.EventEntry;
import app.bandeja.store.table.FieldEntry;
import app.bandeja.store.table.FindingEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.LineEntry;
import app.bandeja.store.table.NameEntry;
import app.bandeja.store.table.NameWordEntry;
import app.bandeja.store.table.NodeEntry;
import app.bandeja.store.table.OwnTaxIdEntry;
import app.bandeja.store.table.PageEntry;
import app.bandeja.store.table.ReadingEntry;
import app.bandeja.store.table.ReleaseEntry;
import app.bandeja.store.table.RevisionEntry;
import app.bandeja.store.table.RunEntry;
import app.bandeja.store.table.SearchEntry;
import app.bandeja.store.table.SourceEntry;
import app.bandeja.store.table.StateEntry;
import app.bandeja.store.table.SupplierEntry;
import app.bandeja.store.table.TaxLineEntry;
import app.bandeja.store.table.WordEntry;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Opens a database: connections, and Hibernate on top. */
final class Opening {
    /** Our own, so that an older installation's tables in the same database are left alone. */
    static final String SCHEMA = "bandeja";

    /**
     * Every commit is written before it returns, so a killed program loses nothing; names in lower case, as PostgreSQL
     * has them; whoever owns the program closes the database, not a hook that runs beside it; no log file of its own.
     */
    private static final String EMBEDDED =
            ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final int CONNECTIONS = 6;
    private static final String LOCK_WAIT_MILLIS = "30000";

    private Opening() {}

    static HikariDataSource connect(DatabaseOptions options) {
        return new HikariDataSource(config(options));
    }

    /** Nothing can be written through these; the built-in database opens its file for reading alone. */
    static HikariDataSource connectReadOnly(DatabaseOptions options) {
        HikariConfig config = config(options);
        config.setReadOnly(true);
        if (embedded(options)) {
            config.setJdbcUrl(config.getJdbcUrl() + ";ACCESS_MODE_DATA=r");
        }
        return new HikariDataSource(config);
    }

    private static HikariConfig config(DatabaseOptions options) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(options.jdbcUrl()));
        config.setUsername(options.user().orElse(embedded(options) ? "sa" : null));
        config.setPassword(options.password().orElse(embedded(options) ? "" : null));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName(SCHEMA);
        return config;
    }

    private static boolean embedded(DatabaseOptions options) {
        return options.jdbcUrl().startsWith("jdbc:h2:");
    }

    private static String url(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return url + EMBEDDED + (url.contains(";LOCK_TIMEOUT=") ? "" : ";LOCK_TIMEOUT=" + LOCK_WAIT_MILLIS);
        }
        // Rows that are written together travel together.
        return with(with(url, "connectTimeout=10"), "reWriteBatchedInserts=true");
    }

    private static String with(String url, String option) {
        boolean isTold = url.contains(option.substring(0, option.indexOf('=') + 1));
        return isTold ? url : url + (url.contains("?") ? "&" : "?") + option;
    }

    static SessionFactory map(DataSource connections) {
        return new HibernatePersistenceConfiguration(SCHEMA)
                .managedClasses(
                        StateEntry.class,
                        CompanyEntry.class,
                        OwnTaxIdEntry.class,
                        SourceEntry.class,
                        NodeEntry.class,
                        RunEntry.class,
                        DocumentEntry.class,
                        RevisionEntry.class,
                        ReadingEntry.class,
                        PageEntry.class,
                        SupplierEntry.class,
                        InvoiceEntry.class,
                        TaxLineEntry.class,
                        LineEntry.class,
                        FieldEntry.class,
                        FindingEntry.class,
                        DecisionEntry.class,
                        ReleaseEntry.class,
                        CorrectionEntry.class,
                        EventEntry.class,
                        NameEntry.class,
                        NameWordEntry.class,
                        SearchEntry.class,
                        WordEntry.class)
                .defaultSchema(SCHEMA)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections)
                .property(SchemaToolingSettings.HBM2DDL_AUTO, "none")
                .createEntityManagerFactory();
    }
}
