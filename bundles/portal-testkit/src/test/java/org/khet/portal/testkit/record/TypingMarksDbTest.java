package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
