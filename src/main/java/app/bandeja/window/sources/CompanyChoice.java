package app.bandeja.window.sources;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.window.look.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A list of companies, of which one is chosen. */
final class CompanyChoice {
    private final ComboBox<Company> box = new ComboBox<>();

    CompanyChoice(Texts texts, String id) {
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Company company) {
                return company == null ? "" : called(company, texts);
            }

            @Override
            public Company fromString(String typed) {
                throw new UnsupportedOperationException("It is chosen, never typed");
            }
        });
    }

    static String called(Company company, Texts texts) {
        return company.name().isBlank() ? texts.get("invoices.company.unnamed") : company.name();
    }

    ComboBox<Company> box() {
        return box;
    }

    /** Those are there to be chosen; what was chosen stays so, else it is the first. */
    void offer(List<Company> companies) {
        Optional<CompanyId> before = chosen();
        if (!companies.equals(box.getItems())) {
            box.getItems().setAll(companies);
            choose(before);
        }
    }

    void choose(Optional<CompanyId> id) {
        box.getItems().stream()
                .filter(company -> Optional.of(company.id()).equals(id))
                .findFirst()
                .or(() -> box.getItems().stream().findFirst())
                .ifPresent(box::setValue);
    }

    Optional<CompanyId> chosen() {
        return Optional.ofNullable(box.getValue()).map(Company::id);
    }
}
