package org.khet.portal.core.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.settings.Settings.Dated;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Settings with a day, and code lists, of two offices. */
@OnEachDatabase
class SettingsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Setting<Integer> CLOSE_DAYS = Setting.number("ict.setting.closeDays", 3, 1, 30, "ict C.6");
    private static final CodeList URGENCY = new CodeList(
            "ict.urgency", List.of(Code.of("N", "ปกติ", "Normal"), Code.of("U", "ด่วน", "Urgent")), "core C.7");
    private final TestDatabase database;
    private CoreServices core;
    private StoredCodeLists lists;
    private OfficeId kt1;
    private OfficeId kt2;

    SettingsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        lists = new StoredCodeLists(database.transactions(), database.unit(), core.audit, core.clock);
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
    }

    @Test
    void standardHoldsUntilTheOfficeSetsAValue_andEarlierDaysKeepTheirs() {
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY)).isEqualTo(3);

        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 5, TODAY);
        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 7, TODAY.plusDays(10));

        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY.minusDays(1))).isEqualTo(3);
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY)).isEqualTo(5);
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY.plusDays(10))).isEqualTo(7);
        assertThat(core.settings.get(kt2, CLOSE_DAYS, TODAY)).as("other office").isEqualTo(3);
        assertThat(core.settings.history(kt1, CLOSE_DAYS))
                .extracting(Dated::value)
                .containsExactly(7, 5);
    }

    @Test
    void sameDayIsSetAgain_theLastWordCounts() {
        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 5, TODAY);
        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 6, TODAY);

        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY)).isEqualTo(6);
        assertThat(core.settings.history(kt1, CLOSE_DAYS)).hasSize(1);
    }

    /** ICT-114. */
    @Test
    void valueAsItWasSetByAMomentStays_whateverIsSetAfterwardsForTheSameDayOrAnEarlierOne() {
        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 5, TODAY);
        Instant first = core.clock.instant();
        core.clock.pass(Duration.ofHours(1));
        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 6, TODAY);
        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 9, TODAY.minusDays(20));
        Instant second = core.clock.instant();

        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY, first.minusSeconds(1)))
                .as("before it was set")
                .isEqualTo(3);
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY, first)).isEqualTo(5);
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY.minusDays(1), first))
                .isEqualTo(3);
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY, second)).isEqualTo(6);
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY.minusDays(1), second))
                .isEqualTo(9);
        assertThat(core.settings.get(kt2, CLOSE_DAYS, TODAY, second))
                .as("other office")
                .isEqualTo(3);
        assertThat(core.settings.history(kt1, CLOSE_DAYS))
                .extracting(Dated::value)
                .containsExactly(6, 9);
    }

    @Test
    void valueOutOfRangeAndStrangerAreRefused() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 31, TODAY));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.settings.set(TestCaller.in(kt1), CLOSE_DAYS, 5, TODAY));
        assertThat(core.settings.get(kt1, CLOSE_DAYS, TODAY)).isEqualTo(3);
    }

    @Test
    void severalValuesAreSetTogetherOrNotAtAll_andEachWrongOneIsNamed() {
        Setting<String> pattern = Setting.numberPattern("ict.setting.numberPattern", "ซ-{seq}/{BE}", "ict C.6");
        Setting<Integer> other = Setting.number("ict.setting.reopenDays", 15, 0, 365, "ict T22");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.settings.set(
                        CoreServices.keeper(kt1),
                        List.of(
                                new Settings.Change<>(other, 20),
                                new Settings.Change<>(CLOSE_DAYS, 31),
                                new Settings.Change<>(pattern, "ซ/{BE}")),
                        TODAY))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(
                                tuple(CLOSE_DAYS.key(), "core.setting.error.range"),
                                tuple(pattern.key(), "core.setting.error.pattern")));
        assertThat(core.settings.history(kt1, other)).isEmpty();

        core.settings.set(
                CoreServices.keeper(kt1),
                List.of(new Settings.Change<>(other, 20), new Settings.Change<>(pattern, "IT-{BE}-{seq}")),
                TODAY);
        assertThat(core.settings.get(kt1, other, TODAY)).isEqualTo(20);
        assertThat(core.settings.get(kt1, pattern, TODAY)).isEqualTo("IT-{BE}-{seq}");
    }

    @Test
    void codesOfTwoLevels_noThirdAndNoneThatWouldNotFit() {
        List<Code> codes = new ArrayList<>(URGENCY.standard());
        codes.add(Code.below("N", "N1", "ปกติหนึ่ง", ""));
        lists.replace(CoreServices.keeper(kt1), URGENCY, codes);
        codes.add(Code.below("N1", "N11", "ชั้นที่สาม", ""));
        codes.add(Code.of("X".repeat(CodeList.CODE_MAX + 1), "ยาวเกินไป", ""));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> lists.replace(CoreServices.keeper(kt1), URGENCY, codes))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("core.code.error.parent", "core.error.long"));
        assertThat(lists.of(kt1, URGENCY)).extracting(Code::code).contains("N1").doesNotContain("N11");
    }

    @Test
    void valueThatANewVersionNoLongerTakes_countsAsNotSet() {
        core.settings.set(CoreServices.keeper(kt1), CLOSE_DAYS, 30, TODAY);
        Setting<Integer> narrower = Setting.number(CLOSE_DAYS.key(), 3, 1, 10, "ict C.6");

        assertThat(core.settings.get(kt1, narrower, TODAY)).isEqualTo(3);
    }

    @Test
    void codeListIsTheShippedOne_untilTheOfficeChangesIt() {
        assertThat(lists.of(kt1, URGENCY)).isEqualTo(URGENCY.standard());
        List<Code> changed = List.of(
                Code.of("X", "ด่วนที่สุด", "Most urgent"),
                Code.of("N", "ปกติ", "Normal"),
                new Code("U", null, "ด่วน", "Urgent", false));

        lists.replace(CoreServices.keeper(kt1), URGENCY, changed);

        assertThat(lists.of(kt1, URGENCY)).isEqualTo(changed);
        assertThat(core.audit
                        .page(
                                TestCaller.in(kt1).with(AuditTrail.READ),
                                AuditLog.Filter.ALL,
                                new PageRequest(0, 1, List.of()))
                        .getFirst()
                        .changes())
                .containsExactlyInAnyOrder(
                        new Change("X", "", "ด่วนที่สุด / Most urgent"),
                        new Change("U", "ด่วน / Urgent", "(ด่วน / Urgent)"));
        assertThat(lists.of(kt2, URGENCY)).isEqualTo(URGENCY.standard());
    }

    @Test
    void codeCannotBeLeftOut_doubledOrUnnamed() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> lists.replace(
                        CoreServices.keeper(kt1),
                        URGENCY,
                        List.of(Code.of("N", "ปกติ", ""), Code.of("N", "ปกติ", ""), Code.of("Z", " ", ""))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("core.code.error.doubled", "core.code.error.unnamed", "core.code.error.left"));
        assertThat(lists.of(kt1, URGENCY)).isEqualTo(URGENCY.standard());
    }

    @Test
    void strangerDoesNotChangeCodes() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> lists.replace(TestCaller.in(kt1), URGENCY, URGENCY.standard()));
    }

    private static List<Code> with(List<Code> codes, Code more) {
        List<Code> longer = new ArrayList<>(codes);
        longer.add(more);
        return longer;
    }

    private void replaced(List<Code> seen, Code more) {
        lists.replace(CoreServices.keeper(kt1), URGENCY, seen, with(seen, more));
    }

    private boolean isTold(List<Code> seen, Code more) {
        try {
            replaced(seen, more);
            return false;
        } catch (Outdated told) {
            return told.problem().key().equals("core.outcome.changed");
        }
    }

    /** CORE-08, CORE-130. */
    @Test
    void ofTwoWhoChangeOneListTheSecondIsTold_alsoInTheSameMoment_andNothingOfTheFirstIsUndone() {
        Code at = Code.of("M", "ด่วนมาก", "Very urgent");
        Code most = Code.of("X", "ด่วนที่สุด", "Most urgent");
        List<Code> shipped = lists.of(kt1, URGENCY);
        CompletableFuture<Boolean> second = database.transactions().call(() -> {
            replaced(shipped, at);
            return CompletableFuture.supplyAsync(() -> isTold(shipped, most));
        });

        assertThat(second.join()).as("in the same moment").isTrue();
        assertThat(isTold(shipped, most)).as("who opened the page before").isTrue();
        assertThat(lists.of(kt1, URGENCY)).isEqualTo(with(shipped, at));

        replaced(lists.of(kt1, URGENCY), most);
        assertThat(lists.of(kt1, URGENCY)).isEqualTo(with(with(shipped, at), most));
    }
}
