package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.TaxId;
import app.bandeja.setup.CompanyKept.Field;
import app.bandeja.setup.CompanyKept.Kept;
import app.bandeja.setup.CompanyKept.Refused;
import app.bandeja.setup.CompanyList.Line;
import app.bandeja.setup.CompanyList.Standing;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyDeskTest {
    private static final CompanyId FIRST = new CompanyId(1);
    private static final TaxId OURS = new TaxId("B86561412");
    private static final TaxId THEIRS = new TaxId("B58378431");

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CompanyDesk desk(Set<TaxId> set) {
        return new CompanyDesk(database, set, () -> Instant.parse("2026-03-10T11:04:00Z"), Locale.ENGLISH);
    }

    private Refused refused(CompanyKept kept) {
        return assertInstanceOf(Refused.class, kept);
    }

    @Test
    void theFirstIsThereAndCanBeNamedAndNumbered() {
        CompanyDesk desk = desk(Set.of());
        assertEquals(List.of(new Line(new Company(FIRST, "", Set.of()), Standing.FREE)), desk.companies());
        Company named = new Company(FIRST, "Bodega, S.L.", Set.of(OURS));
        assertEquals(new Kept(named), desk.change(FIRST, " Bodega, S.L. ", "ES B-86561412".replace(" ", "")));
        assertEquals(List.of(new Line(named, Standing.FREE)), desk.companies());
    }

    @Test
    void anotherIsAddedBehindIt() {
        CompanyDesk desk = desk(Set.of());
        desk.companies();
        Company second = new Company(new CompanyId(2), "Segunda", Set.of(THEIRS, new TaxId("DE123456789")));
        assertEquals(new Kept(second), desk.add("Segunda", "B58378431, DE123456789"));
        assertEquals(second, desk.companies().getLast().company());
    }

    @Test
    void aSlipIsFoundByTheControlDigit() {
        assertEquals(
                new Refused(
                        Field.TAX_IDS,
                        "B86561413 is not a tax id: its control digit or letter does not fit the rest. Look for a slip."),
                desk(Set.of()).add("Segunda", "B86561413"));
        assertEquals(Field.TAX_IDS, refused(desk(Set.of()).add("Segunda", "B8")).field());
        assertEquals(Field.NAME, refused(desk(Set.of()).add("  ", "B86561412")).field());
    }

    @Test
    void aTaxIdBelongsToOneCompanyAlone() {
        CompanyDesk desk = desk(Set.of());
        desk.companies();
        desk.change(FIRST, "Bodega", "B86561412");
        assertEquals(
                new Refused(Field.TAX_IDS, "B86561412 belongs to Bodega already."), desk.add("Segunda", "B86561412"));
        assertEquals(
                Optional.of("Bodega"),
                Optional.of(desk.companies().getFirst().company().name()));
    }

    @Test
    void whatTheSettingsSayIsTold() {
        assertEquals(
                List.of(new Line(new Company(FIRST, "", Set.of(OURS)), Standing.SET)),
                desk(Set.of(OURS)).companies());
    }
}
