package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.ui.ShownComponents.all;
import static org.khet.portal.testkit.ui.ShownComponents.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.waiting.WaitingSource.Waiting;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
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
    void helpOfAFieldStandsBelowIt() {
        Component form = formOf(made(13));

        assertThat(find(form, TextField.class, "vouchers-voucher-letter_no").getHelperText())
                .isEqualTo("As it stands on the letter");
        assertThat(find(form, TextField.class, "vouchers-voucher-subject").getHelperText())
                .isNullOrEmpty();
    }

    /** Needed items come in with their voucher; a file without them would bring none. */
    @Test
    void fileIsReadAgainWithItsItems() {
        assertThat(asked())
                .contains("file: lines come in with their record, and go with it")
                .doesNotContain("file: what goes out comes in as it was");
    }

    @Test
    void sumOfTheItemsLessTaxIsWhatIsPaid() {
        RecordRow row = service.create(person(13), draft().with(kind.wht, new BigDecimal("20")));

        assertThat(row.get(kind.net)).isEqualByComparingTo("180");
        assertThat(row.lines(kind.items))
                .allSatisfy(line -> assertThat(line.id()).isPositive());
    }

    /** Acts for somebody by an order that names a sum. */
    private record UpTo(TestCaller by, BigDecimal most) implements Caller {
        @Override
        public AccountId account() {
            return by.account();
        }

        @Override
        public PersonId person() {
            return by.person();
        }

        @Override
        public OfficeId office() {
            return by.office();
        }

        @Override
        public String name() {
            return by.name();
        }

        @Override
        public Scope scope(Permission permission) {
            return by.scope(permission);
        }

        @Override
        public Scope require(Permission permission, BigDecimal baht) {
            if (baht.compareTo(most) > 0) {
                throw new NotPermitted(permission);
            }
            return by.require(permission);
        }
    }

    @Test
    void whoActsUpToASumApprovesNoMore_itIsNeitherOfferedNorDone_whatHasNoSumIs() {
        RecordRow checked = act(service.create(person(13), draft().with(kind.wht, BigDecimal.ZERO)), kind.check);
        assertThat(checked.get(kind.net)).isEqualByComparingTo("200");
        Caller below = new UpTo(person(14), new BigDecimal("199.99"));

        assertThat(service.actions(below, checked)).doesNotContain(kind.approve).contains(kind.giveBack);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.act(below, checked, kind.approve));
        assertThat(service.open(person(13), checked.id()).state()).isEqualTo(kind.checked);

        Caller enough = new UpTo(person(14), new BigDecimal("200"));
        assertThat(service.actions(enough, checked)).contains(kind.approve);
        assertThat(service.act(enough, checked, kind.approve).state()).isEqualTo(kind.approved);
    }

    /** Who checked does not approve; the two that others checked stand behind eight that came before them. */
    @Test
    void whatWaitsForOthersOnlyIsLookedPast_whatCameFirstIntoItsStateIsFirst() {
        RecordRow last = made(13);
        RecordRow first = made(13);
        for (int i = 0; i < 8; i++) {
            service.act(person(14), made(13), kind.check);
        }
        fixture.clock().pass(Duration.ofMinutes(5));
        act(first, kind.check);
        fixture.clock().pass(Duration.ofMinutes(5));
        act(last, kind.check);
        Caller approver = TestCaller.of(SampleOffices.KT1, 14).with(Vouchers.VIEW, Vouchers.APPROVE);

        assertThat(fixture.views().waiting(List.of(service), approver, 1))
                .extracting(Waiting::link)
                .containsExactly(kind.pageAddress(first.id()));
        assertThat(fixture.views().waiting(List.of(service), approver, 6))
                .extracting(Waiting::link)
                .containsExactly(kind.pageAddress(first.id()), kind.pageAddress(last.id()));
    }

    @Test
    void countsStopAtTenThousand() {
        made(13);
        String columns =
                "office_id, version, state, creator_id, author, created_at, reason, folded, number, received_on,"
                        + " sort, unit_id, payee_id, subject, letter_no, gross, wht, net, account_no, paid_on";
        for (int rows = 1; rows < 10_000; rows *= 2) {
            fixture.database()
                    .execute(
                            "insert into vch_voucher (id, number_key, %s) select id + %d, number_key + %d, %s from vch_voucher"
                                    .formatted(columns, rows, rows, columns));
        }

        assertThat(service.count(person(13), RecordFilter.ALL)).isEqualTo(10_001);
        Component list = fixture.views()
                .list(
                        TestRequest.of(person(13), fixture.texts(kind).in(Locale.ENGLISH)),
                        service,
                        new RecordViewOverrides());
        assertThat(ShownTexts.of(list)).anyMatch(words -> words.endsWith(" 10,000+"));
    }
}
