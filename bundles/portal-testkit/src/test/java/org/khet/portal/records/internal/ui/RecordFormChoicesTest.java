package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.TestRequest;

/** What a form offers to people of groups and schools, what stays, and lines that are taken out of the middle. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordFormChoicesTest {
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;
    private final Permission[] all;

    RecordFormChoicesTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
        all = kind.permissions().toArray(Permission[]::new);
    }

    private TestCaller officer(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(all);
    }

    private static Stream<Component> parts(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(RecordFormChoicesTest::parts));
    }

    @SuppressWarnings("unchecked")
    private static <C extends Component> C part(Component form, String id) {
        return (C) parts(form)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private Component form(TestCaller caller) {
        return fixture.views().form(TestRequest.of(caller, "vouchers", ""), service, null, draft -> "");
    }

    private RecordRow voucher(TestCaller maker, String unit, int lines) {
        return service.create(
                maker,
                new RecordDraft()
                        .with(kind.receivedOn, LocalDate.of(2026, 11, 20))
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, unit).id())
                        .with(kind.payee, SampleOffices.personId(SampleOffices.KT1, 13))
                        .with(kind.subject, "ค่าเดินทางไปราชการ")
                        .with(kind.wht, BigDecimal.ZERO)
                        .with(
                                kind.items,
                                IntStream.rangeClosed(1, lines)
                                        .mapToObj(number -> new RecordDraft()
                                                .with(kind.item, "รายการที่ " + number)
                                                .with(kind.amount, new BigDecimal(number * 100)))
                                        .toList()));
    }

    @Test
    void schoolChoosesTheGroupForWhichItWrites_aGroupItsOwn() {
        Select<Unit> ofSchool =
                part(form(TestCaller.in(SampleOffices.KT1).inSchool(new SchoolId(101), all)), "vouchers-voucher-unit");
        Select<Unit> ofGroup = part(
                form(TestCaller.of(SampleOffices.KT1, 13)
                        .inUnit(SampleOffices.unit(SampleOffices.KT1, "ICT").id(), all)),
                "vouchers-voucher-unit");

        assertThat(ofSchool.getListDataView().getItems()).extracting(Unit::code).contains("FIN", "PLAN", "ICT");
        assertThat(ofGroup.getListDataView().getItems()).extracting(Unit::code).containsExactly("ICT");
    }

    @Test
    void unitThatTheReaderWouldNotChooseStaysWhereItStands() {
        RecordRow row = voucher(officer(13), "PLAN", 1);
        AtomicReference<RecordDraft> stored = new AtomicReference<>();
        TestRequest request = TestRequest.of(
                TestCaller.of(SampleOffices.KT1, 13)
                        .inUnit(SampleOffices.unit(SampleOffices.KT1, "ICT").id(), all),
                "vouchers",
                "");
        Component form = fixture.views().form(request, service, row, draft -> {
            stored.set(draft);
            return "";
        });

        Select<Unit> unit = part(form, "vouchers-voucher-unit");
        assertThat(Objects.requireNonNull(unit.getValue()).code()).isEqualTo("PLAN");
    }

    @Test
    void lineInTheMiddleIsTakenOut_theOthersMoveUpAndAreStored() {
        RecordRow row = voucher(officer(13), "FIN", 3);
        AtomicReference<RecordDraft> stored = new AtomicReference<>();
        Component form = fixture.views().form(TestRequest.of(officer(13), "vouchers", ""), service, row, draft -> {
            stored.set(draft);
            return "";
        });
        Button remove = parts(form)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> String.valueOf(button.getElement().getAttribute("aria-label"))
                        .endsWith(" 2"))
                .findFirst()
                .orElseThrow();

        remove.click();

        TextField second = part(form, "vouchers-voucher-items-1-item");
        assertThat(second.getValue()).isEqualTo("รายการที่ 3");
        parts(form)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getId().equals(Optional.of("vouchers-voucher-save")))
                .findFirst()
                .orElseThrow()
                .click();
        RecordRow changed =
                service.change(officer(13), row, Objects.requireNonNull(stored.get(), "what the form would store"));
        assertThat(changed.lines(kind.items))
                .extracting(line -> line.get(kind.item))
                .containsExactly("รายการที่ 1", "รายการที่ 3");
        assertThat(changed.get(kind.gross)).isEqualByComparingTo("400");
    }

    @Test
    void waitingIsFoundBehindTheOldestThatOnlySomebodyElseMayDo() {
        TestCaller first = officer(12);
        TestCaller second = officer(14);
        for (int i = 0; i < 30; i++) {
            service.act(first, voucher(officer(13), "FIN", 1), kind.check);
        }
        RecordRow last = service.act(second, voucher(officer(13), "FIN", 1), kind.check);

        assertThat(service.waiting(first.with(), 6))
                .as("who checked does not approve; the thirty oldest are for others")
                .extracting(RecordRow::id)
                .containsExactly(last.id());
    }
}
