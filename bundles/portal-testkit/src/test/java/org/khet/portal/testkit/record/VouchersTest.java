package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.testkit.ui.ShownComponents.all;
import static org.khet.portal.testkit.ui.ShownComponents.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The contract of declared kinds, kept by one with lines, a number, states and a hidden field. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class VouchersTest extends RecordContract<Vouchers> {
    VouchersTest(TestDatabase database) {
        super(database, new Vouchers());
    }

    private Component formOf(RecordRow row) {
        return fixture.views()
                .form(TestRequest.of(person(13), fixture.texts(kind).in(Locale.ENGLISH)), service, row.id());
    }

    private void typed(Component form, String field, String words) {
        find(form, TextField.class, "vouchers-voucher-" + field).setValue(words);
    }

    private void save(Component form) {
        find(form, Button.class, "vouchers-voucher-save").click();
    }

    @Test
    void twoChangeOneRecord_theSecondIsTold_seesWhatIsStored_andSavesBoth() {
        RecordRow row = made(13);
        Component form = formOf(row);
        RecordDraft first = RecordDraft.of(row).with(kind.subject, "ค่าพาหนะ").with(kind.letter, "ที่ 1/2570");
        first.lines(kind.items).getFirst().with(kind.amount, new BigDecimal("150"));
        service.change(person(14), row, first);
        typed(form, "letter_no", "ที่ 2/2570");

        save(form);

        assertThat(ShownTexts.of(form)).anyMatch(words -> words.contains("Stored is: ที่ 1/2570"));
        assertThat(find(form, TextField.class, "vouchers-voucher-subject").getValue())
                .isEqualTo("ค่าพาหนะ");
        assertThat(service.open(person(13), row.id()).get(kind.letter)).isEqualTo("ที่ 1/2570");

        save(form);

        RecordRow both = service.open(person(13), row.id());
        assertThat(both.get(kind.subject)).isEqualTo("ค่าพาหนะ");
        assertThat(both.get(kind.letter)).isEqualTo("ที่ 2/2570");
        assertThat(both.lines(kind.items).getFirst().get(kind.amount)).isEqualByComparingTo("150");
    }

    @Test
    void whatBothChangedIsTakenFromTheOtherByAButton_ofARecordThatWentOnNothingIsStored() {
        RecordRow row = made(13);
        Component form = formOf(row);
        RecordRow now = service.change(person(14), row, RecordDraft.of(row).with(kind.letter, "ที่ 1/2570"));
        typed(form, "letter_no", "ที่ 2/2570");
        save(form);
        all(form)
                .filter(one -> one instanceof Button button && button.getText().equals("Use what is stored"))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(find(form, TextField.class, "vouchers-voucher-letter_no").getValue())
                .isEqualTo("ที่ 1/2570");

        act(now, kind.cancel);
        typed(form, "subject", "อื่น");
        save(form);

        assertThat(service.open(person(13), row.id()).get(kind.subject)).isNotEqualTo("อื่น");
        assertThat(ShownTexts.of(form)).anyMatch(words -> words.contains("copy it, then open the record anew"));
    }

    @Test
    void sumOfTheItemsLessTaxIsWhatIsPaid() {
        RecordRow row = service.create(person(13), draft().with(kind.wht, new BigDecimal("20")));

        assertThat(row.get(kind.net)).isEqualByComparingTo("180");
        assertThat(row.lines(kind.items))
                .allSatisfy(line -> assertThat(line.id()).isPositive());
    }
}
