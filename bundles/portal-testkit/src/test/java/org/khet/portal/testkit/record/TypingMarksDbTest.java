package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.ui.input.LineLeftEvent;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.PageDriver;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.TestRequest;

/** What would be refused is told at the field where it is typed, before the form is sent. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class TypingMarksDbTest {
    private static final LocalDate TODAY = RecordStage.TODAY;
    private static final String FORM = "vouchers-site-visit-";
    private static final TestCaller OFFICER =
            TestCaller.of(SampleOffices.KT1, 13).with(SiteVisits.VIEW, SiteVisits.RECORD, Schemes.VIEW, Schemes.KEEP);

    /** A scheme whose title names no other year. */
    private static final class Schemes extends RecordKind {
        static final Permission VIEW = Permission.of("vouchers:scheme:view");
        static final Permission KEEP = Permission.of("vouchers:scheme:keep");
        final Field<FiscalYear> year = fiscalYear("fiscal_year").initially(FiscalYear.ofBuddhist(2570));
        final Field<String> title = text("title", 120);
        private Supplier<Optional<Problem>> rule = Optional::empty;

        Schemes() {
            super("vouchers", "scheme", "vch_scheme");
            rights(VIEW, KEEP);
            rule((row, now) -> row.get(title).contains("2569")
                    ? Optional.of(Problem.of("title", "records.error.order"))
                    : this.rule.get());
            titled(title);
            menu("FIN", "file", 41);
        }
    }

    private final RecordFixture fixture;
    private final RecordService<SiteVisits> visits;
    private final SiteVisits kind;
    private final RecordService<Schemes> schemes;

    TypingMarksDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        visits = fixture.of(new SiteVisits());
        kind = visits.kind();
        schemes = fixture.of(new Schemes());
    }

    @BeforeEach
    void nothingIsThere() {
        fixture.database().clear();
    }

    private RecordRow visit(String code, int round) {
        return visits.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.round, round)
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                        .with(kind.beganOn, TODAY.minusDays(2))
                        .with(kind.paid, false)
                        .with(kind.way, SiteVisits.Way.THERE));
    }

    private Component form(RecordService<?> service, long id) {
        TestRequest request =
                TestRequest.of(OFFICER, fixture.texts(service.kind()).in(Locale.ENGLISH));
        return fixture.views().form(request, service, id);
    }

    /** Somebody types there and goes on to the next field. */
    private static void type(Component form, String id, String words) {
        new PageDriver(form).type(id, words);
        TextField field = ShownComponents.find(form, TextField.class, id);
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
    }

    private static String told(Component form, String id) {
        TextField field = ShownComponents.find(form, TextField.class, id);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private static String toldOfDay(Component form, String id) {
        DatePicker day = ShownComponents.find(form, DatePicker.class, id);
        return day.isInvalid() ? day.getErrorMessage() : "";
    }

    private static void choose(Component form, String id, LocalDate day) {
        DatePicker picker = ShownComponents.find(form, DatePicker.class, id);
        LocalDate before = picker.getValue();
        picker.setValue(day);
        ComponentUtil.fireEvent(
                picker,
                new AbstractField.ComponentValueChangeEvent<DatePicker, LocalDate>(picker, picker, before, true));
    }

    @Test
    void codeThatAnotherVisitHas_isToldWhereItIsTyped_beforeAnythingElseIsFilledIn() {
        visit("น 1/2570", 1);
        Component form = form(visits, 0);

        type(form, FORM + "code", "น 1/2570");
        assertThat(told(form, FORM + "code")).isEqualTo("Another record has this already");
        assertThat(ShownComponents.find(form, TextField.class, FORM + "district")
                        .isInvalid())
                .as("what is not filled in yet")
                .isFalse();
        new PageDriver(form).type(FORM + "code", "น".repeat(20));
        assertThat(told(form, FORM + "code")).as("while somebody types again").isEmpty();
        type(form, FORM + "code", "น".repeat(21));
        assertThat(told(form, FORM + "code")).startsWith("At most 20 characters");

        type(form, FORM + "code", "น 2/2570");
        assertThat(told(form, FORM + "code")).isEmpty();
        type(form, FORM + "code", "");
        assertThat(told(form, FORM + "code")).as("told when the form is sent").isEmpty();
        assertThat(visits.count(OFFICER, RecordFilter.ALL)).isEqualTo(1);
    }

    @Test
    void recordThatIsChangedIsNoTwinOfItself_andItsOrderIsPutRightInEitherField() {
        RecordRow row = visit("น 1/2570", 1);
        visit("น 2/2570", 2);
        Component form = form(visits, row.id());

        type(form, FORM + "code", "น 2/2570");
        assertThat(told(form, FORM + "code")).isEqualTo("Another record has this already");
        type(form, FORM + "code", "น 1/2570");
        assertThat(told(form, FORM + "code")).isEmpty();

        choose(form, FORM + "ended_on", TODAY.minusDays(3));
        assertThat(toldOfDay(form, FORM + "ended_on")).startsWith("Must not be before");
        choose(form, FORM + "began_on", TODAY.minusDays(4));
        assertThat(toldOfDay(form, FORM + "ended_on")).isEmpty();
        assertThat(visits.open(OFFICER, row.id()).head().edition()).isEqualTo(1);
    }

    /** Somebody types or chooses something in a cell and goes on to the next. */
    private static <C extends AbstractField<C, V>, V> void enter(Component form, Class<C> type, String id, V value) {
        C cell = ShownComponents.find(form, type, FORM + id);
        V before = cell.getValue();
        cell.setValue(value);
        ComponentUtil.fireEvent(cell, new AbstractField.ComponentValueChangeEvent<C, V>(cell, cell, before, true));
        ComponentUtil.fireEvent(cell, new BlurNotifier.BlurEvent<>(cell, true));
    }

    /** Somebody goes on from the line in which this cell stands. */
    private static void leave(Component form, String id) {
        NativeTableRow row = ShownComponents.find(form, Component.class, FORM + id)
                .getParent()
                .flatMap(Component::getParent)
                .map(NativeTableRow.class::cast)
                .orElseThrow();
        ComponentUtil.fireEvent(row, new LineLeftEvent(row, true));
    }

    private static String toldInCell(Component form, String id) {
        var cell = ShownComponents.find(form, Component.class, FORM + id);
        return cell instanceof HasValidation marked && marked.isInvalid() ? marked.getErrorMessage() : "";
    }

    @Test
    void cellIsToldAsSoonAsItIsLeft_whatIsMissingInItsLineWhenThatIs() {
        Component form = form(visits, 0);

        enter(form, IntegerField.class, "guests-0-hours", 30);
        assertThat(toldInCell(form, "guests-0-hours")).isEqualTo("Must be between 1 and 24");
        enter(form, IntegerField.class, "guests-0-hours", 6);
        assertThat(toldInCell(form, "guests-0-hours")).isEmpty();

        enter(form, DatePicker.class, "guests-0-came_on", TODAY.minusDays(1));
        enter(form, DatePicker.class, "guests-0-left_on", TODAY.minusDays(2));
        assertThat(toldInCell(form, "guests-0-left_on")).startsWith("Must not be before");
        enter(form, DatePicker.class, "guests-0-came_on", TODAY.minusDays(3));
        assertThat(toldInCell(form, "guests-0-left_on"))
                .as("put right in the other cell")
                .isEmpty();

        assertThat(toldInCell(form, "guests-0-guest")).isEmpty();
        leave(form, "guests-0-hours");
        assertThat(toldInCell(form, "guests-0-guest")).isEqualTo("Please fill this in");
        assertThat(toldInCell(form, "guests-1-guest"))
                .as("of the line that waits")
                .isEmpty();
        assertThat(visits.count(OFFICER, RecordFilter.ALL)).isZero();
    }

    @Test
    void rulesAreAskedWhenTheLineIsLeft_neverCellByCell() {
        RecordRow row = visit("น 1/2570", 1);
        var asked = new AtomicInteger();
        kind.whileChecked(asked::incrementAndGet);
        Component form = form(visits, row.id());

        enter(form, TextField.class, "costs-0-item", "ค่าพาหนะ");
        enter(form, BigDecimalField.class, "costs-0-amount", new BigDecimal("12000"));
        assertThat(toldInCell(form, "costs-0-amount")).isEmpty();
        assertThat(asked).hasValue(0);
        leave(form, "costs-0-amount");
        assertThat(toldInCell(form, "costs-0-amount")).isEqualTo("Must be at most 10000");
        assertThat(asked).hasValue(1);
        leave(form, "costs-0-amount");
        assertThat(asked).as("nothing was typed since").hasValue(1);

        enter(form, BigDecimalField.class, "costs-0-amount", new BigDecimal("9000"));
        leave(form, "costs-0-amount");
        assertThat(toldInCell(form, "costs-0-amount")).isEmpty();
        assertThat(visits.open(OFFICER, row.id()).lines(kind.costs)).isEmpty();
    }

    @Test
    void fiveHundredLinesAskTheDatabaseNoMoreThanOne() {
        assertThat(statementsOfALine(visitOfLines("น 2/2570", 2, 500)))
                .isEqualTo(statementsOfALine(visitOfLines("น 1/2570", 1, 1)));
    }

    private RecordRow visitOfLines(String code, int round, int lines) {
        RecordRow row = visit(code, round);
        List<RecordDraft> costs = IntStream.rangeClosed(1, lines)
                .mapToObj(number -> new RecordDraft()
                        .with(kind.item, "ค่าใช้จ่ายที่ " + number)
                        .with(kind.amount, BigDecimal.valueOf(number)))
                .toList();
        return visits.change(OFFICER, row, RecordDraft.of(row).with(kind.costs, costs));
    }

    private long statementsOfALine(RecordRow row) {
        Component form = form(visits, row.id());
        enter(form, BigDecimalField.class, "costs-0-amount", new BigDecimal("700"));
        leave(form, "costs-0-amount");
        long before = fixture.database().statements();
        enter(form, BigDecimalField.class, "costs-0-amount", new BigDecimal("800"));
        leave(form, "costs-0-amount");
        return fixture.database().statements() - before;
    }

    @Test
    void ruleOverTheWholeRecordIsToldToo_oneThatFailsSaysNothing() {
        Component form = form(schemes, 0);
        String title = "vouchers-scheme-title";

        type(form, title, "โครงการอินเทอร์เน็ตโรงเรียน ปี 2569");
        assertThat(told(form, title)).isEqualTo("Must not come before where it begins");

        schemes.kind().rule = () -> {
            throw new IllegalStateException("a fault of the module");
        };
        type(form, title, "โครงการอินเทอร์เน็ตโรงเรียน");
        assertThat(told(form, title)).isEmpty();
        assertThat(schemes.count(OFFICER, RecordFilter.ALL)).isZero();
    }
}
