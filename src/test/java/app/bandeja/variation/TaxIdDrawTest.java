package app.bandeja.variation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.TaxId;
import com.helger.masterdata.vat.VATINSyntaxChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The control digits of drawn tax ids hold, as others reckon them. */
class TaxIdDrawTest {
    @ParameterizedTest
    @EnumSource(Country.class)
    void drawnTaxIdsAreValid(Country country) {
        for (int seed = 0; seed < 200; seed++) {
            String id = new TaxIdDraw(new Dice(seed)).company(country, "Ultramarinos, S.A.");
            boolean valid = country.isSpanish() ? TaxId.of(id).isValidSpanish() : VATINSyntaxChecker.isValidVATIN(id);
            assertTrue(valid, id);
            String person = new TaxIdDraw(new Dice(seed)).spanishPerson();
            assertTrue(TaxId.of(person).isValidSpanish(), person);
            assertEquals(9, person.length(), person);
        }
    }
}
