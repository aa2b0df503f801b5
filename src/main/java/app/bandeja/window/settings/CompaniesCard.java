package app.bandeja.window.settings;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.TaxId;
import app.bandeja.setup.CompanyKept;
import app.bandeja.setup.CompanyList;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The companies: each with its name and tax ids, and a place for one more. */
final class CompaniesCard {
    private final Desk desk;
    private final Keeper keeper;
    private final VBox lines = new VBox(12);
    private final Button add;
    private List<CompanyList.Line> shown = List.of();

    CompaniesCard(Desk desk, Keeper keeper, VBox card) {
        this.desk = desk;
        this.keeper = keeper;
        add = new Button(desk.texts().get("settings.company.add"));
        add.setMnemonicParsing(true);
        add.setId("addCompany");
        add.setOnAction(_ -> more());
        card.getChildren().addAll(lines, add);
    }

    void show(SettingsFacts facts) {
        // What is being typed is not taken away by what has not changed.
        if (!facts.companies().equals(shown)) {
            shown = facts.companies();
            lines.getChildren().setAll(shown.stream().map(this::line).toList());
            add.setDisable(false);
        }
    }

    private CompanyForm line(CompanyList.Line line) {
        Company company = line.company();
        CompanyForm form = new CompanyForm(
                desk.texts(),
                Long.toString(company.id().value()),
                (asker, name, ids) -> ask(asker, Optional.of(company.id()), name, ids));
        form.fill(
                company.name(),
                company.ownTaxIds().stream().map(TaxId::value).sorted().collect(Collectors.joining(", ")));
        if (line.standing() == CompanyList.Standing.SET) {
            form.lockTaxIds(desk.texts().get("settings.company.locked"));
        }
        return form;
    }

    private void more() {
        CompanyForm form =
                new CompanyForm(desk.texts(), "new", (asker, name, ids) -> ask(asker, Optional.empty(), name, ids));
        lines.getChildren().add(form);
        add.setDisable(true);
        form.begin();
    }

    private void ask(CompanyForm form, Optional<CompanyId> company, String name, String taxIds) {
        CompanyList list = desk.arrangements().companies();
        desk.background()
                .ask(
                        () -> company.map(id -> list.change(id, name, taxIds)).orElseGet(() -> list.add(name, taxIds)),
                        kept -> answer(form, kept),
                        () -> {});
    }

    private void answer(CompanyForm form, CompanyKept kept) {
        switch (kept) {
            case CompanyKept.Refused(CompanyKept.Field field, String words) -> form.complain(field, words);
            case CompanyKept.Kept(Company company) -> {
                keeper.say(Notice.good(desk.texts().get("settings.company.kept", company.name())));
                desk.background().ask(() -> SettingsFacts.of(desk), this::show, () -> {});
            }
        }
    }
}
