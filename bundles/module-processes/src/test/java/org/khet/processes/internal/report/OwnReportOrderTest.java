package org.khet.processes.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.processes.internal.matter.CaseClock;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.SettingValues;

/** Groups that are months, quarters or years follow each other in time, not by their words. Source: core CORE-106. */
class OwnReportOrderTest implements RecordCatalogue {
    private static final TestCaller READER = TestCaller.in(SampleOffices.KT1).with(ProcessesPermissions.VIEW);
    private static final PortalModule MODULE = () -> new ModuleId("processes");
    private static final List<YearMonth> MONTHS = Stream.of(
                    "2021-12", "2021-10", "2022-02", "2021-09", "2021-11", "2022-01")
            .map(YearMonth::parse)
            .toList();
    private final Monthly kind = new Monthly();
    private final OwnReportRegisters registers = new OwnReportRegisters(
            () -> this,
            office -> List.of(),
            new OwnReportLabels(
                    () -> this, FakeUnits.ofSampleOffices(), new FakePeople(), new FakeSchools(), new FakeCodeLists()),
            new CaseClock(
                    new FakeWorkingDays(),
                    new FakeSchoolYears(),
                    new SettingValues(new FakeSettings(), Clock.systemUTC())));

    /** A register by months, as spending and remittances are. */
    private static final class Monthly extends RecordKind {
        private final Field<YearMonth> month = month("month_of").filtered();
        private final Field<FiscalQuarter> quarter = quarter("quarter").filtered();
        private final Field<Optional<FiscalYear>> year =
                fiscalYear("fiscal_year").optional();
        private final State kept = state("KEPT", StateTone.RUN);

        Monthly() {
            super("processes", "monthly", "prc_monthly");
            rights(ProcessesPermissions.VIEW, ProcessesPermissions.VIEW, kept);
            titled(month);
        }
    }

    private RecordRow row(YearMonth month) {
        var head = new RecordRow.Head(
                month.getMonthValue(), SampleOffices.KT1, 1, kind.kept, new PersonId(1), "", Instant.EPOCH, "");
        RecordRow row = new RecordRow(kind, head, new Object[kind.fields().size()], Map.of())
                .with(kind.month, month)
                .with(kind.quarter, FiscalQuarter.of(month.atDay(1)));
        return month.getMonthValue() == 2 ? row : row.with(kind.year, FiscalYear.of(month.atDay(1)));
    }

    private RecordService<?> service() {
        return (RecordService<?>) Proxy.newProxyInstance(
                RecordService.class.getClassLoader(), new Class<?>[] {RecordService.class}, (self, method, args) -> {
                    return switch (method.getName()) {
                        case "kind" -> kind;
                        case "sees" -> true;
                        case "page" -> MONTHS.stream().map(this::row).toList();
                        case "groups" ->
                            MONTHS.stream()
                                    .map(month -> new RecordGroup(month, 1, Map.of()))
                                    .toList();
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    @Override
    public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
        Texts words = MODULE.texts()
                .with(Map.of(
                        "processes.monthly.plural", "processes.report.all",
                        "processes.monthly.field.month_of", "processes.report.all",
                        "processes.monthly.field.quarter", "processes.report.all",
                        "processes.monthly.field.fiscal_year", "processes.report.all"))
                .in(locale);
        return List.of(new CataloguedKind(service(), words));
    }

    @Override
    public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
        return kinds(office, locale).stream()
                .filter(one -> one.type().equals(recordType))
                .findFirst();
    }

    private List<String> groups(String by, Locale locale) {
        OwnReportQuestion question = new OwnReportQuestion(
                "processes.monthly",
                by,
                OwnReportMeasure.COUNT,
                "",
                OwnReportSpan.NONE,
                OwnReportQuestion.CREATED,
                Optional.empty());
        return new OwnReportReader(registers)
                .read(READER, question, MODULE.texts().in(locale)).lines().stream()
                        .map(OwnReportTable.Line::words)
                        .toList();
    }

    @Test
    void monthsAndQuartersFollowEachOtherOverTheFiscalYear_inBothLanguages_withoutAYearLast() {
        assertThat(groups("month_of", TextCatalog.THAI))
                .containsExactly(
                        "กันยายน 2564",
                        "ตุลาคม 2564",
                        "พฤศจิกายน 2564",
                        "ธันวาคม 2564",
                        "มกราคม 2565",
                        "กุมภาพันธ์ 2565");
        assertThat(groups("month_of", Locale.ENGLISH))
                .extracting(words -> words.substring(0, 3))
                .containsExactly("Sep", "Oct", "Nov", "Dec", "Jan", "Feb");
        assertThat(groups("quarter", TextCatalog.THAI))
                .containsExactly("ไตรมาส 4/2564", "ไตรมาส 1/2565", "ไตรมาส 2/2565");
        assertThat(groups("fiscal_year", TextCatalog.THAI)).hasSize(3).startsWith("2564", "2565");
    }

    @Test
    void valuesOfAFilterAreOfferedInTheSameOrder() {
        CountedRegister register = registers
                .find(READER, "processes.monthly", MODULE.texts().in(TextCatalog.THAI))
                .orElseThrow();
        var month = register.fields().stream()
                .filter(field -> field.name().equals("month_of"))
                .findFirst()
                .orElseThrow();
        assertThat(register.offered(month, 10))
                .containsExactly("2021-09", "2021-10", "2021-11", "2021-12", "2022-01", "2022-02");
    }
}
