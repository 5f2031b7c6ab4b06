package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.record.Vouchers;

/** A list of vouchers is narrowed to the people who are paid by them. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class FoundChoicesTest {
    private final TestDatabase database;
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;
    private final TestCaller officer;

    FoundChoicesTest(TestDatabase database) {
        database.clear();
        this.database = database;
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    @Test
    void peopleOfTheRecordsAreOffered_whoHasMostFirst_whateverTheOfficeHas() {
        assertThat(payees(officer).found("")).isEmpty();
        voucher(15);
        voucher(14);
        voucher(14);

        assertThat(payees(officer).found(""))
                .extracting(Choice::value, Choice::label)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(key(14), name(14)),
                        org.assertj.core.api.Assertions.tuple(key(15), name(15)));
    }

    @Test
    void whoSeesTheOwnVouchersOnly_isOfferedNobodyElse_andManyPeopleAskNoMoreThanOne() {
        voucher(14);
        long few = statements();
        for (int payee = 2; payee < 12; payee++) {
            voucher(payee);
        }

        assertThat(statements()).isEqualTo(few);
        TestCaller stranger = TestCaller.of(SampleOffices.KT1, 16).own(Permission.of("vouchers:voucher:view"));
        assertThat(payees(stranger).found("")).isEmpty();
    }

    private long statements() {
        long before = database.statements();
        assertThat(payees(officer).found("")).isNotEmpty();
        return database.statements() - before;
    }

    private FoundChoices payees(TestCaller caller) {
        var words = new ValueFormatter(
                kind, fixture.screens(), fixture.texts(kind).in(TextCatalog.THAI), SampleOffices.KT1);
        return new FoundChoices(kind.payee, service, words, caller);
    }

    private void voucher(int payee) {
        var made = service.create(
                officer,
                SampleDraft.of(kind, LocalDate.of(2026, 11, 20))
                        .with(
                                kind.payee,
                                SampleOffices.person(SampleOffices.KT1, payee).id()));
        assertThat(made.id()).isPositive();
    }

    private static String key(int number) {
        return String.valueOf(
                SampleOffices.person(SampleOffices.KT1, number).id().value());
    }

    private static String name(int number) {
        return SampleOffices.person(SampleOffices.KT1, number).fullName();
    }
}
