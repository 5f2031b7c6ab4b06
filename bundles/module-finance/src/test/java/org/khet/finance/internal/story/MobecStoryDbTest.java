package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.asset.AssetBalances;
import org.khet.finance.internal.asset.MobecAssets;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Assets of schools are held against M-OBEC. Source: finance P19, FIN-82. */
@OnEachDatabase
class MobecStoryDbTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private static final SchoolId S01 = SampleOffices.schoolId(KT1, 1);
    private static final SchoolId S05 = SampleOffices.schoolId(KT1, 5);
    private final PropertyOffice property;

    MobecStoryDbTest(TestDatabase database) {
        database.clear();
        property = new PropertyOffice(database);
    }

    /** S01: 2 computers, M-OBEC 2; 1 vehicle that M-OBEC does not tell. S05: none, M-OBEC 3 computers. An asset of a unit is no school's. */
    @Test
    void listNamesWhatDiffers_bothWays() {
        asset("COMPUTER");
        asset("COMPUTER");
        asset("VEHICLE");
        property.asset("75000", 5, "2026-11-10");
        told(S01, "COMPUTER", 2);
        told(S05, "COMPUTER", 3);
        var compared = new MobecAssets(
                property.all.mobec,
                new AssetBalances(property.office.fixture.database().unit(), property.all.assetRules));

        assertThat(compared.compare(person(HEAD), YEAR, TODAY, false))
                .extracting(
                        line -> line.school(),
                        MobecAssets.Line::sort,
                        MobecAssets.Line::ours,
                        MobecAssets.Line::mobec,
                        MobecAssets.Line::difference)
                .containsExactlyInAnyOrder(
                        tuple(S01.value(), "VEHICLE", 1, null, 1), tuple(S05.value(), "COMPUTER", 0, 3, -3));
        assertThat(compared.compare(person(HEAD), YEAR, TODAY, true)).hasSize(3);
        assertThat(compared.compare(person(HEAD), FiscalYear.ofBuddhist(2569), TODAY, false))
                .as("M-OBEC said nothing that year, at whose end the register had nothing")
                .isEmpty();
        TestCaller keeper = TestCaller.of(KT1, CHECKER).with(PropertyPermissions.PROPERTY_REPORT);
        assertThat(compared.compare(keeper, YEAR, TODAY, true)).hasSize(3);
        assertThat(FinancePermissions.entries())
                .filteredOn(entry -> entry.permission().equals(PropertyPermissions.PROPERTY_REPORT))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry.roles())
                        .contains("finance.asset", "finance.proc", "finance.audit", "core.deputy", "core.director"));
    }

    /** The file of a year: 2 computers of S01, 3 of S05; a line twice is found before. */
    @Test
    void figuresComeOutOfAFile_andAreTakenBackAsOne() {
        asset("COMPUTER");
        ImportTarget target = property.office.fixture.importOf(property.all.mobec);
        RecordedFindings journal = new RecordedFindings();
        target.store(
                person(CHECKER),
                List.of(row(2, 1, "2"), row(3, 5, "3")),
                Set.of(),
                new ImportTarget.Arrival("mobec.xlsx", TODAY),
                journal);
        assertThat(journal.traces()).as("what an undo takes back").isEqualTo(2);
        RecordedFindings found = new RecordedFindings();
        target.look(person(CHECKER), Set.of(), List.of(row(2, 99, "1"), row(3, 5, "ห้า")), found);
        assertThat(found.found()).hasSize(2);

        var compared = new MobecAssets(
                property.all.mobec,
                new AssetBalances(property.office.fixture.database().unit(), property.all.assetRules));
        assertThat(compared.compare(person(HEAD), YEAR, TODAY, false))
                .extracting(MobecAssets.Line::ours, MobecAssets.Line::mobec)
                .containsExactlyInAnyOrder(tuple(1, 2), tuple(0, 3));
    }

    private static ImportRow row(int line, int school, String amount) {
        String name = SampleOffices.schools().stream()
                .filter(one -> one.id().equals(SampleOffices.schoolId(KT1, school)))
                .findFirst()
                .map(School::name)
                .orElse("โรงเรียนที่ไม่มี");
        return new ImportRow(line, Map.of("fiscal_year", "2570", "school", name, "sort", "COMPUTER", "amount", amount));
    }

    private void asset(String sort) {
        var kind = property.all.assets.kind();
        property.all.assets.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.name, "ทรัพย์สินโรงเรียน")
                        .with(kind.sort, sort)
                        .with(kind.cost, baht("25000"))
                        .with(kind.acquiredOn, LocalDate.parse("2026-11-10"))
                        .with(kind.way, "DONATED")
                        .with(kind.life, 5)
                        .with(kind.school, S01));
    }

    private void told(SchoolId school, String sort, int amount) {
        var kind = property.all.mobec.kind();
        property.all.mobec.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.year, YEAR)
                        .with(kind.school, school)
                        .with(kind.sort, sort)
                        .with(kind.amount, amount));
    }
}
