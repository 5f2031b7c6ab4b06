package org.khet.monitoring.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.ui.ResolutionRoutes;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.ui.TestRequest;

/** Resolutions of the area committee are chosen as items; owner and day come from the resolution. Source: monitoring P16, MON-41. */
@OnEachDatabase
class TakenResolutionsDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final String TOKEN = "monitoring.resolution:41";
    private final MonitoringFixture at;
    private final FollowUpItemKind kind;
    private final FakeSwitches switches;
    private final ResolutionLookup lookup;
    private final List<String> carriedOut = new ArrayList<>();
    private final Map<Long, MeetingItems.ClosedResolution> over = new HashMap<>();
    private final ResolutionItems items;

    TakenResolutionsDbTest(TestDatabase database) {
        at = new MonitoringFixture(database);
        kind = at.records.items.kind();
        switches = at.switches.turn(SampleOffices.KT1, "documents", true);
        lookup = at.resolutions;
        items = new ResolutionItems(at.records, lookup);
        lookup.come(new Meetings());
    }

    /** The module of meetings with two resolutions of กพท. 1/2567. */
    private final class Meetings implements MeetingItems {
        @Override
        public List<Resolved> toCarryOut(Caller caller) {
            return caller.office().equals(SampleOffices.KT1)
                    ? List.of(
                            resolved(41, "เร่งรัดการซ่อมอาคารเรียน", Optional.of(LocalDate.of(2024, 3, 31))),
                            resolved(42, "ทบทวนแผนอัตรากำลัง", Optional.empty()))
                    : List.of();
        }

        private static Resolved resolved(long id, String words, Optional<LocalDate> due) {
            return new Resolved(
                    new RecordLink("documents.directive", id, words),
                    words,
                    SampleOffices.personId(SampleOffices.KT1, 11),
                    Optional.of(MonitoringFixture.ICT),
                    due,
                    "1/2567",
                    "กพท.");
        }

        @Override
        public void carriedOut(Caller caller, RecordLink resolution, String words) {
            carriedOut.add(resolution.id() + " " + words);
        }

        @Override
        public Optional<ClosedResolution> closed(Caller caller, RecordLink resolution) {
            return Optional.ofNullable(over.get(resolution.id()));
        }

        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public void propose(Caller caller, Proposal proposal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PlannedItem> standing(Caller caller, String recordType, long recordId) {
            return List.of();
        }

        @Override
        public void withdraw(Caller caller, String recordType, long recordId, String reason) {
            throw new UnsupportedOperationException();
        }
    }

    private List<String> waiting() {
        return items.waiting(LEAD).known().orElseThrow().stream()
                .map(MeetingItems.Resolved::words)
                .toList();
    }

    @Test
    void formBeginsWithWordsOwnerAndDayOfTheResolution_whichIsThenNoLongerOffered() {
        assertThat(waiting()).containsExactly("เร่งรัดการซ่อมอาคารเรียน", "ทบทวนแผนอัตรากำลัง");
        assertThat(items.form(items.waiting(LEAD).known().orElseThrow().getFirst()))
                .isEqualTo("monitoring/item?for=" + TOKEN);

        RecordDraft begun = items.begun(LEAD, TOKEN, kind).orElseThrow();
        RecordRow row = at.item(begun);

        assertThat(row.get(kind.sort)).isEqualTo(FollowUpItemSort.RESOLUTION);
        assertThat(row.get(kind.title)).isEqualTo("เร่งรัดการซ่อมอาคารเรียน");
        assertThat(row.get(kind.owner)).isEqualTo(SampleOffices.personId(SampleOffices.KT1, 11));
        assertThat(row.get(kind.unit)).isEqualTo(MonitoringFixture.ICT);
        assertThat(row.get(kind.finish)).contains(LocalDate.of(2024, 3, 31));
        assertThat(row.get(kind.year)).isEqualTo(FiscalYear.ofBuddhist(2567));
        assertThat(row.get(kind.origin)).map(RecordLink::id).contains(41L);
        assertThat(items.made(LEAD, TOKEN, link(row))).contains(kind.pageAddress(row.id()));
        assertThat(waiting()).containsExactly("ทบทวนแผนอัตรากำลัง");
    }

    /** The page names the words, the committee, who carries it out and the day, and leads to the form. */
    @Test
    void pageListsWhatWaits_andSaysWhenTheModuleOfMeetingsIsOff() {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        ResolutionRoutes routes = new ResolutionRoutes(items, people);
        String page = words(routes.entry().factory().open(TestRequest.of(LEAD, "monitoring", "")));
        assertThat(page)
                .contains(
                        "เร่งรัดการซ่อมอาคารเรียน", "กพท. · 1/2567", "31 มีนาคม 2567", "monitoring/item?for=" + TOKEN);
        switches.turn(SampleOffices.KT1, "documents", false);
        assertThat(words(routes.entry().factory().open(TestRequest.of(LEAD, "monitoring", ""))))
                .contains("สำนักงานนี้ไม่ได้ใช้ระบบงานประชุม");
    }

    private static String words(Component page) {
        return page.getElement().getOuterHTML();
    }

    private RecordLink link(RecordRow row) {
        return new RecordLink(kind.type(), row.id(), row.get(kind.title));
    }

    /** What is followed to its end is reported to the meeting; other items are not its matter. */
    @Test
    void itemThatIsDoneReportsItsResolutionAsDone() {
        RecordRow row = at.item(items.begun(LEAD, TOKEN, kind).orElseThrow());
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        var asked = new RecordDraft().with(kind.result, "ซ่อมอาคารเรียนแล้วเสร็จ 3 หลัง");
        at.records.items.act(LEAD, project, kind.finishAction, asked, "");
        assertThat(carriedOut).isEmpty();

        at.records.items.act(LEAD, row, kind.finishAction, asked, "");
        assertThat(carriedOut).containsExactly("41 ซ่อมอาคารเรียนแล้วเสร็จ 3 หลัง");
    }

    /** What was done or given up at the meeting is not followed any longer. Source: monitoring MON-41. */
    @Test
    void itemEndsWithItsResolution_doneWithItsAnswer_givenUpWithItsReason() {
        RecordRow repaired = at.item(items.begun(LEAD, TOKEN, kind).orElseThrow());
        RecordRow dropped = at.item(items.begun(LEAD, "monitoring.resolution:42", kind)
                .orElseThrow()
                .with(kind.year, MonitoringFixture.YEAR)
                .with(kind.finish, LocalDate.of(2024, 3, 31)));
        ClosedResolutions closed = new ClosedResolutions(at.records, lookup, at.callers);
        assertThat(closed.follow(SampleOffices.KT1)).isZero();

        over.put(41L, new MeetingItems.ClosedResolution(true, "ซ่อมครบ 3 หลัง"));
        over.put(42L, new MeetingItems.ClosedResolution(false, "ที่ประชุมยกเลิกมติ"));
        switches.turn(SampleOffices.KT1, "documents", false);
        assertThat(closed.follow(SampleOffices.KT1)).as("nobody keeps meetings").isZero();
        switches.turn(SampleOffices.KT1, "documents", true);
        over.put(41L, new MeetingItems.ClosedResolution(true, "ซ่อม".repeat(1000)));
        assertThat(closed.follow(SampleOffices.KT1))
                .as("one that cannot end holds up no other")
                .isEqualTo(1);
        over.put(41L, new MeetingItems.ClosedResolution(true, "ซ่อมครบ 3 หลัง"));
        assertThat(closed.follow(SampleOffices.KT1)).isEqualTo(1);
        assertThat(closed.follow(SampleOffices.KT1)).isZero();

        RecordRow done = at.records.items.open(LEAD, repaired.id());
        assertThat(done.state()).isEqualTo(kind.done);
        assertThat(done.get(kind.result)).isEqualTo("ซ่อมครบ 3 หลัง");
        RecordRow given = at.records.items.open(LEAD, dropped.id());
        assertThat(given.state()).isEqualTo(kind.cancelled);
        assertThat(given.head().reason()).isEqualTo("ที่ประชุมยกเลิกมติ");
    }

    @Test
    void resolutionIsFollowedOnce_andOneWithoutADayAsksForIt() {
        RecordRow first = at.item(items.begun(LEAD, TOKEN, kind).orElseThrow());
        assertThat(items.made(LEAD, TOKEN, link(first))).isPresent();
        RecordDraft second = items.begun(LEAD, TOKEN, kind).orElseThrow().with(kind.code, "มติ 1/2567");
        assertThatExceptionOfType(Rejected.class)
                .as("whichever form chose it")
                .isThrownBy(() -> at.item(second))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("monitoring.error.resolution-followed"));
        assertThat(at.records
                        .items
                        .change(LEAD, first, RecordDraft.of(first).with(kind.code, "มติ 1/2567"))
                        .get(kind.code))
                .as("what follows it already is changed as before")
                .isEqualTo("มติ 1/2567");

        RecordDraft dayless =
                items.begun(LEAD, "monitoring.resolution:42", kind).orElseThrow();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.item(dayless))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("ends_on"));
    }

    @Test
    void whoMayNotSayWhatIsFollowed_anotherOffice_andAnOfficeWithoutMeetings() {
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 12).with(MonitoringPermissions.VIEW);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> items.waiting(reader));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> items.begun(reader, TOKEN, kind));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> items.begun(MonitoringFixture.stranger(), TOKEN, kind));
        assertThat(items.begun(LEAD, "documents.meeting:41", kind))
                .as("of another module")
                .isEmpty();
        assertThat(items.begun(LEAD, TOKEN, at.records.rounds.kind())).isEmpty();

        switches.turn(SampleOffices.KT1, "documents", false);
        assertThat(items.waiting(LEAD)).isInstanceOf(Answer.Off.class);
    }
}
