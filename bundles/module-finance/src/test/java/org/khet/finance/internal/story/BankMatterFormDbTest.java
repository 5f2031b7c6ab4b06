package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** The form of a bank matter asks for what its sort needs, while one chooses it. Source: finance FIN-109; core CORE-08. */
@OnEachDatabase
class BankMatterFormDbTest extends FinanceStory {
    private static final List<String> OF_SORTS =
            List.of("amount", "fund", "book", "vendor", "kind", "unit", "to_account");

    BankMatterFormDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void fieldsOfTheMoneyComeAndGoWithTheSort_whatWasTypedStaysAndIsLeftOutWhenItDoesNotApply() {
        Component form = form(0);
        assertThat(shown(form)).isEmpty();
        assertThat(moneySection(form).isVisible())
                .as("a section without a field")
                .isFalse();

        choose(form, "FEE");
        assertThat(shown(form)).containsExactly("amount", "fund", "vendor", "kind", "unit");
        assertThat(moneySection(form).isVisible()).isTrue();
        assertThat(needed(form, "vendor")).isTrue();
        value(form, "amount", baht("12.50"));

        choose(form, "MOVE");
        assertThat(shown(form)).containsExactly("amount", "to_account");
        choose(form, "LETTER");
        assertThat(shown(form)).isEmpty();
        choose(form, "INTEREST");
        assertThat(shown(form)).containsExactly("amount", "fund", "book");
        assertThat(input(form, "amount").getValue()).isEqualTo(baht("12.50"));
    }

    @Test
    void formOfAStoredMatterShowsWhatItsSortHas() {
        RecordRow first = office.account("999-1", "1000");
        RecordRow second = office.account("999-2", "0");
        var matters = office.all.control().matters;
        var kind = matters.kind();
        RecordRow move = matters.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.account, first.id())
                        .with(kind.sort, "MOVE")
                        .with(kind.date, TODAY)
                        .with(kind.subject, "ย้ายเงิน")
                        .with(kind.amount, baht("100"))
                        .with(kind.toAccount, second.id()));

        assertThat(shown(form(move.id()))).containsExactly("amount", "to_account");
    }

    private Component form(long id) {
        var matters = office.all.control().matters;
        TestRequest request = TestRequest.of(
                person(CHECKER), office.fixture.texts(matters.kind()).in(TextCatalog.THAI));
        return office.fixture.views().form(request, matters, id);
    }

    private static List<String> shown(Component form) {
        return OF_SORTS.stream()
                .filter(name ->
                        part(form, name).isVisible() && moneySection(form).isVisible())
                .toList();
    }

    private static Component moneySection(Component form) {
        return part(form, "amount").getParent().orElseThrow().getParent().orElseThrow();
    }

    private static boolean needed(Component form, String name) {
        return ((HasValueAndElement<?, ?>) part(form, name)).isRequiredIndicatorVisible();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Component form, String sort) {
        var box = (ComboBox<CodeList.Code>) part(form, "sort");
        box.setValue(box.getListDataView()
                .getItems()
                .filter(code -> code.code().equals(sort))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static void value(Component form, String name, Object value) {
        ((HasValue<?, Object>) input(form, name)).setValue(value);
    }

    private static HasValue<?, ?> input(Component form, String name) {
        return (HasValue<?, ?>) part(form, name);
    }

    private static Component part(Component form, String name) {
        return all(form)
                .filter(one -> one.getId()
                        .filter(("finance-bank-matter-" + name)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(BankMatterFormDbTest::all));
    }
}
