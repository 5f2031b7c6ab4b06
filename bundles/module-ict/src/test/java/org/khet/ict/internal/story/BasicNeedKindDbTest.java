package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.study.BasicNeedRecord;
import org.khet.ict.internal.study.BasicNeedTrend;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one, and what basic needs say over the years. Source: ict ICT-74, policyplan PLAN-63. */
@OnEachDatabase
class BasicNeedKindDbTest extends RecordContract<BasicNeedRecord> {
    private int made;

    BasicNeedKindDbTest(TestDatabase database) {
        super(database, new BasicNeedRecord());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.area, "ตำบลที่ " + ++made);
    }

    private static ImportRow row(int line, int year, String area, String value) {
        return new ImportRow(
                line,
                Map.of(
                        "fiscal_year",
                        String.valueOf(year),
                        "district",
                        "อำเภอเมือง",
                        "area",
                        area,
                        "indicator_name",
                        "ได้รับการศึกษาภาคบังคับ",
                        "amount",
                        value,
                        "counted_in",
                        "ร้อยละ",
                        "own_source",
                        "จังหวัดตัวอย่าง"));
    }

    private static final class Needs extends RecordModule {
        Needs(RecordFixture fixture) {
            super("ict", fixture.services(), fixture.views(), fixture.database().unit());
            keeps(new BasicNeedRecord());
        }
    }

    /** They are kept for ever, and compared with those of later years. Source: core CORE-42. */
    @Test
    void needsOfLastYearAreNotUnfinishedWhenTheYearIsTurned() {
        service.create(person(13), draft().with(kind.year, FiscalYear.ofBuddhist(2569)));

        assertThat(fixture.turnOf(new Needs(fixture)).preview(person(13), FiscalYear.ofBuddhist(2570)))
                .isEmpty();
    }

    /** 98.5, 97, 99.25 in three years: −1.5, then +2.25 and the first of two. */
    @Test
    void listOfTheProvinceIsImported_eachSubDistrictIsComparedByYear() {
        ImportTarget target = fixture.importOf(service);
        List<ImportRow> rows = new ArrayList<>(List.of(
                row(2, 2568, "ตำบลริมน้ำ", "98.5"),
                row(3, 2568, "ตำบลดอนสูง", "99"),
                row(4, 2569, "ตำบลริมน้ำ", "97"),
                row(5, 2570, "ตำบลริมน้ำ", "99.25"),
                row(6, 2570, "ตำบลดอนสูง", "99")));
        var arrival = new ImportTarget.Arrival("จปฐ.xlsx", LocalDate.of(2026, 11, 20));
        RecordingFindings found = new RecordingFindings();
        target.look(person(13), Set.of(), List.of(row(7, 2570, "ตำบลริมน้ำ", "มาก")), found);
        assertThat(found.fields()).as("no number").hasSize(1);
        target.store(person(13), rows, Set.of(), arrival, new RecordingFindings());

        assertThat(service.count(person(13), RecordFilter.of(kind.year.is(FiscalYear.ofBuddhist(2570)))))
                .isEqualTo(2);
        RecordRow one = service.all(
                        person(13),
                        RecordFilter.of(kind.area.is("ตำบลริมน้ำ"), kind.year.is(FiscalYear.ofBuddhist(2570))))
                .getFirst();
        assertThat(new BasicNeedTrend(service).of(person(13), one))
                .extracting(point -> point.year().buddhist() + " "
                        + point.value().stripTrailingZeros().toPlainString() + " "
                        + point.change()
                                .map(change -> change.stripTrailingZeros().toPlainString())
                                .orElse("-") + " "
                        + point.rank() + "/" + point.areas())
                .containsExactly("2568 98.5 - 2/2", "2569 97 -1.5 1/1", "2570 99.25 2.25 1/2");
        assertThatExceptionOfType(Rejected.class)
                .as("a value of that year is there")
                .isThrownBy(() -> service.create(person(13), RecordDraft.of(one).with(kind.value, BigDecimal.TEN)));
        RecordRow gone = service.act(person(13), one, kind.withdraw, new RecordDraft(), "จังหวัดแก้ไข");
        assertThat(new BasicNeedTrend(service).of(person(13), one)).hasSize(2);
        RecordRow back = service.act(person(13), gone, kind.restore, new RecordDraft(), "");
        assertThat(new BasicNeedTrend(service).of(person(13), back)).hasSize(3);
        service.change(person(13), back, RecordDraft.of(back).with(kind.countedIn, "ครัวเรือน"));
        RecordRow older = service.all(
                        person(13),
                        RecordFilter.of(kind.area.is("ตำบลริมน้ำ"), kind.year.is(FiscalYear.ofBuddhist(2569))))
                .getFirst();
        assertThat(new BasicNeedTrend(service).of(person(13), older))
                .as("households are not compared with per cent")
                .extracting(point -> point.year().buddhist())
                .containsExactly(2568, 2569);
    }

    private RecordRow counted(int year, String district, String value) {
        return service.create(
                person(13),
                SampleDraft.of(kind, TODAY)
                        .with(kind.year, FiscalYear.ofBuddhist(year))
                        .with(kind.district, district)
                        .with(kind.area, "ตำบลในเมือง")
                        .with(kind.value, new BigDecimal(value)));
    }

    /** Two sub-districts of one name are two places; one indicator stands by areas and years. Source: policyplan PLAN-63. */
    @Test
    void sameNameInTwoDistrictsIsTwoPlaces_oneIndicatorStandsByAreasAndYears() {
        assertThatExceptionOfType(Rejected.class).as("in which district").isThrownBy(() -> counted(2570, "", "99"));
        counted(2569, "อำเภอกลาง", "98");
        RecordRow here = counted(2570, "อำเภอกลาง", "99");
        RecordRow there = counted(2570, "อำเภอบ้านใหม่", "91.5");
        BasicNeedTrend trend = new BasicNeedTrend(service);

        assertThat(trend.of(person(13), here))
                .extracting(point -> point.year().buddhist() + " " + point.rank() + "/" + point.areas())
                .containsExactly("2569 1/1", "2570 1/2");
        assertThat(trend.of(person(13), there)).hasSize(1);
        BasicNeedTrend.Comparison all = trend.compare(person(13), there);
        assertThat(all.years()).extracting(FiscalYear::buddhist).containsExactly(2569, 2570);
        assertThat(all.areas())
                .extracting(BasicNeedTrend.Area::district, area -> area.values().size())
                .containsExactly(tuple("อำเภอกลาง", 2), tuple("อำเภอบ้านใหม่", 1));
        assertThat(all.areas().getLast().values().get(FiscalYear.ofBuddhist(2570)))
                .isEqualByComparingTo("91.5");
        assertThat(service.titles(person(13).office(), List.of(there.id())).get(there.id()))
                .contains("อำเภอบ้านใหม่");
    }

    /** Records of before name no district: they are those of the only one with such a sub-district. Source: policyplan PLAN-63. */
    @Test
    void historyOfBeforeDistrictsWereNamedGoesOn_whereOneDistrictHasTheName() {
        RecordRow old = counted(2568, "อำเภอกลาง", "97");
        counted(2569, "อำเภอกลาง", "98");
        fixture.database().execute("update ict_basic_need set district = ''");
        RecordRow here = counted(2570, "อำเภอกลาง", "99");
        counted(2569, "อำเภอกลาง", "98.5");
        BasicNeedTrend trend = new BasicNeedTrend(service);

        assertThat(trend.of(person(13), here))
                .extracting(point -> point.year().buddhist() + " "
                        + point.value().stripTrailingZeros().toPlainString() + " " + point.rank() + "/"
                        + point.areas())
                .as("what was entered with its district takes the place of the year's old value")
                .containsExactly("2568 97 1/1", "2569 98.5 1/1", "2570 99 1/1");
        assertThat(trend.of(person(13), service.open(person(13), old.id()))).hasSize(3);
        assertThat(trend.compare(person(13), here).areas())
                .extracting(BasicNeedTrend.Area::district, area -> area.values().size())
                .containsExactly(tuple("อำเภอกลาง", 3));

        counted(2570, "อำเภอบ้านใหม่", "91.5");
        assertThat(trend.of(person(13), here))
                .as("which of the two it was nobody knows")
                .hasSize(2);
    }
}
