package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.meeting.ResolutionListener;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.ResolutionAnswers;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.record.RecordContract;

/**
 * A letter is put on the agenda of a meeting; the resolution comes back to it once, and what somebody has to do stands on each further
 * agenda until it is done. Source: core CORE-120, policyplan PLAN-72, PLAN-73.
 */
@OnEachDatabase
class AgendaItemDbTest extends RecordContract<AgendaItemKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private final AgendaItems agenda = office.letters.agenda;
    private final AgendaItemKind items = agenda.items().kind();
    private final MeetingKind meeting = office.letters.meetings.kind();

    AgendaItemDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new DocumentsOffice(fixture).letters.agenda.items().kind());
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.schedule)
                ? asked.with(kind.meeting, planned("ประชุมกลุ่ม").id())
                : asked;
    }

    private static TestCaller clerk() {
        return DocumentsOffice.everything(10);
    }

    private RecordRow planned(String title) {
        return office.letters.meetings.create(
                clerk(),
                new RecordDraft()
                        .with(meeting.subject, title)
                        .with(meeting.unit, DocumentsOffice.unit("PLAN"))
                        .with(meeting.begins, Instant.parse("2026-11-25T02:00:00Z"))
                        .with(meeting.place, "ห้องประชุม 1")
                        .with(meeting.way, MeetingWay.ROOM)
                        .with(meeting.recorder, key(10)));
    }

    private ResolutionListener records() {
        return new ResolutionAnswers((DefaultRecordServices) fixture.services());
    }

    private RecordRow letter() {
        office.books();
        return office.letter("ขอความเห็นชอบแผนปฏิบัติการ");
    }

    private RecordRow propose(RecordRow letter) {
        var proposal =
                new MeetingItems.Proposal("letter/1", "documents.letter-in", letter.id(), "ขอความเห็นชอบแผนปฏิบัติการ");
        agenda.propose(clerk(), proposal);
        agenda.propose(clerk(), proposal);
        return only();
    }

    private RecordRow only() {
        List<RecordRow> all = agenda.items().all(clerk(), RecordFilter.ALL);
        assertThat(all).as("the same key proposes once").hasSize(1);
        return all.getFirst();
    }

    private RecordRow scheduled(RecordRow item, RecordRow on) {
        return agenda.items().act(clerk(), item, items.schedule, new RecordDraft().with(items.meeting, on.id()), "");
    }

    private RecordRow held(RecordRow row) {
        RecordRow called = office.letters.meetings.act(clerk(), row, meeting.call);
        RecordDraft came = new RecordDraft()
                .with(
                        meeting.people,
                        List.of(new RecordDraft().with(meeting.person, key(8)).with(meeting.came, Attendance.CAME)));
        return office.hold(clerk(), called, came);
    }

    /** The minutes with words for the first line of a part. */
    private RecordRow written(RecordRow row, RecordDraft first) {
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line : row.lines(meeting.items)) {
            RecordDraft one = lines.isEmpty() ? first : new RecordDraft();
            lines.add(one.ofLine(line.id())
                    .with(meeting.part, line.get(meeting.part))
                    .with(meeting.topic, line.get(meeting.topic)));
        }
        return office.letters.meetings.act(
                clerk(), row, meeting.write, new RecordDraft().with(meeting.items, lines), "");
    }

    private RecordDraft agreed() {
        return new RecordDraft()
                .with(meeting.resolution, "เห็นชอบ และให้กลุ่มนโยบายและแผนแจ้งโรงเรียน")
                .with(meeting.decision, AgendaOutcome.GRANTED)
                .with(meeting.owner, key(9))
                .with(meeting.due, LocalDate.of(2026, 12, 4));
    }

    private List<RecordStep> resolutions(RecordRow letter) {
        return office.letters.incoming.letters.steps(DocumentsOffice.clerk(), letter.id()).stream()
                .filter(step -> step.action().equals("resolved-by-meeting"))
                .toList();
    }

    @Test
    void resolutionComesBackToTheRecordOnce_whoIsResponsibleStandsOnFurtherAgendasUntilDone() {
        office.resolutions.come(records());
        RecordRow letter = letter();
        RecordRow item = propose(letter);
        assertThat(agenda.standing(clerk(), "documents.letter-in", letter.id())).hasSize(1);
        RecordRow first = planned("ประชุมคณะทำงานแผน");
        scheduled(item, first);
        RecordRow held = held(first);
        assertThat(held.lines(meeting.items)).singleElement().satisfies(line -> {
            assertThat(line.get(meeting.topic)).isEqualTo("ขอความเห็นชอบแผนปฏิบัติการ");
            assertThat(line.get(meeting.item)).contains(item.id());
        });
        assertThatExceptionOfType(Rejected.class)
                .as("the outcome is said")
                .isThrownBy(() -> written(held, agreed().with(meeting.decision, null)));

        written(held, agreed());
        assertThat(only().state()).isEqualTo(items.carried);
        assertThat(resolutions(letter))
                .singleElement()
                .satisfies(step -> assertThat(step.words()).startsWith("1/2569: เห็นชอบ"));
        assertThat(agenda.carryAll(clerk())).isZero();
        records()
                .resolved(
                        clerk(),
                        new ResolutionListener.Resolution(
                                "letter/1",
                                "documents.letter-in",
                                letter.id(),
                                ResolutionListener.Outcome.GRANTED,
                                "1/2569",
                                TODAY,
                                "อีกครั้ง"));
        assertThat(resolutions(letter)).as("once by its key").hasSize(1);
        assertThat(agenda.standing(clerk(), "documents.letter-in", letter.id())).isEmpty();

        RecordRow second = held(planned("ประชุมครั้งต่อมา"));
        assertThat(second.lines(meeting.items)).singleElement().satisfies(line -> {
            assertThat(line.get(meeting.part)).isEqualTo(MeetingPart.FOLLOW);
            assertThat(line.get(meeting.topic)).contains("1/2569").contains("แจ้งโรงเรียน");
            assertThat(line.get(meeting.owner)).contains(key(9));
            assertThat(line.get(meeting.due)).contains(LocalDate.of(2026, 12, 4));
        });
        written(second, new RecordDraft().with(meeting.resolution, "รับทราบ"));
        DirectiveKind directive = office.letters.directives.kind();
        RecordRow duty = office.letters.instructions.open(clerk()).getFirst();
        assertThat(office.letters.instructions.open(clerk()))
                .as("followed up, not given again")
                .hasSize(1);
        office.letters.directives.act(
                DocumentsOffice.everything(9),
                duty,
                directive.finish,
                new RecordDraft().with(directive.answer, "แจ้งแล้ว"),
                "");
        RecordRow third = planned("ประชุมครั้งที่สาม");
        assertThatExceptionOfType(Rejected.class)
                .as("nothing is left, nothing was proposed")
                .isThrownBy(() -> office.letters.meetings.act(clerk(), third, meeting.call));
    }

    @Test
    void whatWasNotResolvedWaitsForTheNextMeeting_soDoesAMeetingThatIsNotHeld() {
        RecordRow letter = letter();
        RecordRow item = propose(letter);
        RecordRow first = planned("ประชุมครั้งแรก");
        scheduled(item, first);
        written(held(first), new RecordDraft());
        assertThat(only().state()).isEqualTo(items.proposed);
        assertThat(only().get(items.meeting)).isEmpty();

        RecordRow second = planned("ประชุมครั้งที่สอง");
        scheduled(only(), second);
        office.letters.meetings.act(clerk(), second, meeting.cancel, new RecordDraft(), "ติดราชการ");
        assertThat(only().state()).isEqualTo(items.proposed);
        assertThatExceptionOfType(Rejected.class)
                .as("a cancelled meeting takes nothing")
                .isThrownBy(() -> scheduled(only(), second));
        TestCaller stranger = TestCaller.in(SampleOffices.KT2);
        assertThat(agenda.standing(stranger, "documents.letter-in", letter.id()))
                .as("another office")
                .isEmpty();
        agenda.withdraw(stranger, "documents.letter-in", letter.id(), "มีหนังสือใหม่");
        assertThat(only().state()).as("another office").isEqualTo(items.proposed);
        agenda.withdraw(clerk(), "documents.letter-in", letter.id(), "มีหนังสือใหม่");
        assertThat(only().state()).isEqualTo(items.withdrawn);
    }

    @Test
    void resolutionAboutARecordWhoseModuleIsAwayIsToldLater_aRefusalStaysWithTheItem() {
        RecordRow letter = letter();
        RecordRow first = planned("ประชุมครั้งแรก");
        scheduled(propose(letter), first);
        written(held(first), agreed());
        assertThat(only().state()).isEqualTo(items.resolved);
        assertThat(resolutions(letter)).isEmpty();
        ResolutionListener refusing = (caller, resolution) -> {
            throw Rejected.of("", "documents.error.meeting.items");
        };
        office.resolutions.come(refusing);
        assertThat(agenda.carryAll(clerk())).isZero();
        assertThat(only().get(items.fault)).isEqualTo("documents.error.meeting.items");
        office.resolutions.go(refusing);
        office.resolutions.come(records());
        assertThat(agenda.carryAll(clerk())).isEqualTo(1);
        assertThat(only().state()).isEqualTo(items.carried);
        assertThat(resolutions(letter)).hasSize(1);
    }

    private static TestCaller keeper(int number, String unit) {
        return TestCaller.of(DocumentsOffice.KT1, number)
                .inUnit(
                        DocumentsOffice.unit(unit),
                        AgendaItemKind.VIEW,
                        AgendaItemKind.PROPOSE,
                        MeetingPermissions.VIEW,
                        MeetingPermissions.KEEP);
    }

    private RecordRow put(TestCaller by, RecordRow item, Action action, RecordRow on) {
        return agenda.items().act(by, item, action, new RecordDraft().with(items.meeting, on.id()), "เร่งด่วน");
    }

    private void refused(String key, TestCaller by, RecordRow item, RecordRow on) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> put(by, item, items.schedule, on))
                .satisfies(
                        one -> assertThat(one.problems().getFirst().key()).isEqualTo("documents.error.agenda." + key));
    }

    @Test
    void whoeverKeepsTheMeetingsOfAGroupPutsOnItsAgendas_theSecretaryOfACommitteeOnThoseOfTheCommittee() {
        AreaCommittee area = new AreaCommittee(office);
        RecordRow item = propose(letter());
        TestCaller plan = keeper(11, "PLAN");
        TestCaller fin = keeper(15, "FIN");
        assertThat(agenda.items().actions(plan, item))
                .as("no meeting is planned")
                .isEmpty();
        RecordRow ours = planned("ประชุมกลุ่มนโยบายและแผน");
        assertThat(agenda.items().actions(plan, item)).containsExactlyInAnyOrder(items.schedule, items.admit);
        assertThat(agenda.items().actions(fin, item))
                .as("keeps no planned meeting")
                .isEmpty();
        office.letters.meetings.create(
                fin,
                new RecordDraft()
                        .with(meeting.subject, "ประชุมกลุ่มการเงิน")
                        .with(meeting.unit, DocumentsOffice.unit("FIN"))
                        .with(meeting.begins, Instant.parse("2026-11-26T02:00:00Z"))
                        .with(meeting.place, "ห้องประชุม 2")
                        .with(meeting.way, MeetingWay.ROOM)
                        .with(meeting.recorder, fin.person()));
        refused("keeper", fin, item, ours);
        RecordRow there = put(plan, item, items.schedule, ours);
        assertThat(agenda.items().actions(fin, there))
                .as("the meeting of another group")
                .isEmpty();
        assertThat(agenda.items().actions(plan, there)).containsExactlyInAnyOrder(items.takeOff, items.withdraw);
        RecordRow free = agenda.items().act(plan, there, items.takeOff, new RecordDraft(), "เลื่อน");

        RecordRow soon = area.planned(area.appointed(false), "2026-11-26");
        TestCaller secretary = TestCaller.of(DocumentsOffice.KT1, 10).with(AgendaItemKind.VIEW);
        refused("closed", secretary, free, soon);
        assertThat(put(secretary, free, items.admit, soon).get(items.late)).contains(true);
        assertThat(agenda.items().actions(TestCaller.of(DocumentsOffice.KT1, 9).with(AgendaItemKind.VIEW), only()))
                .as("a member who is not the secretary")
                .isEmpty();
    }

    private List<Long> waitingFor(TestCaller keeper) {
        return agenda.items().waiting(keeper, 10).stream().map(RecordRow::id).toList();
    }

    @Test
    void itemWaitsForWhoeverKeepsAPlannedMeetingThatMayTakeIt_ofACommitteeForItsSecretary() {
        AreaCommittee area = new AreaCommittee(office);
        RecordRow committee = area.appointed(false);
        RecordRow item = propose(letter());
        RecordRow named = agenda.items()
                .create(
                        clerk(),
                        new RecordDraft().with(items.subject, "ขอความเห็น").with(items.committee, committee.id()));
        TestCaller secretary = TestCaller.of(DocumentsOffice.KT1, 10).with(AgendaItemKind.VIEW);
        TestCaller member = TestCaller.of(DocumentsOffice.KT1, 9).with(AgendaItemKind.VIEW);
        TestCaller fin = keeper(15, "FIN");
        assertThat(waitingFor(secretary)).as("no meeting is planned").isEmpty();
        assertThat(waitingFor(clerk()))
                .as("keeps those of the whole office")
                .containsExactlyInAnyOrder(item.id(), named.id());

        area.planned(committee, "2026-12-16");
        assertThat(waitingFor(secretary)).containsExactlyInAnyOrder(item.id(), named.id());
        assertThat(waitingFor(member)).isEmpty();
        assertThat(waitingFor(fin)).isEmpty();

        RecordRow ours = office.letters.meetings.create(
                fin,
                new RecordDraft()
                        .with(meeting.subject, "ประชุมกลุ่มการเงิน")
                        .with(meeting.unit, DocumentsOffice.unit("FIN"))
                        .with(meeting.begins, Instant.parse("2026-11-26T02:00:00Z"))
                        .with(meeting.place, "ห้องประชุม 2")
                        .with(meeting.way, MeetingWay.ROOM)
                        .with(meeting.recorder, fin.person()));
        assertThat(waitingFor(fin)).as("not what is for the committee").containsExactly(item.id());
        put(fin, item, items.schedule, ours);
        assertThat(waitingFor(fin)).isEmpty();
        assertThat(waitingFor(secretary)).containsExactly(named.id());
    }

    private RecordRow waiting(RecordRow letter, String key, String body) {
        agenda.propose(
                clerk(),
                new MeetingItems.Proposal(key, "documents.letter-in", letter.id(), "ขออนุมัติแผนปฏิบัติการ", body));
        return agenda.items().all(clerk(), RecordFilter.of(items.key.is(key))).getFirst();
    }

    @Test
    void whatTheAreaCommitteeHasToResolveIsTakenByNoOtherMeeting_norBecomesTheMeetingAnothers() {
        AreaCommittee area = new AreaCommittee(office);
        RecordRow letter = letter();
        RecordRow group = planned("ประชุมกลุ่ม");
        RecordRow other = area.appointed(false);
        RecordRow ofOther = area.planned(other, "2026-12-16");
        RecordRow plan = waiting(letter, "plan/1", "AREA");
        RecordRow paper = waiting(letter, "paper/1", RecordKind.ANY_COMMITTEE);
        refused("body-named", clerk(), plan, group);
        FakeCodeLists codes = new FakeCodeLists();
        codes.replace(
                TestCaller.of(DocumentsOffice.KT1, 1).with(Settings.CONFIGURE),
                DocumentsCodes.BODY,
                List.of(CodeList.Code.of("AREA", "กพท. ของเรา", "")));
        agenda.know(codes);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> put(clerk(), plan, items.schedule, group))
                .satisfies(one -> assertThat(one.problems().getFirst().args()).containsExactly("กพท. ของเรา"));
        refused("body-named", clerk(), plan, ofOther);
        refused("body", clerk(), paper, group);
        assertThat(put(clerk(), paper, items.schedule, ofOther).state()).isEqualTo(items.scheduled);

        var committees = office.letters.committees;
        RecordRow body = committees.change(clerk(), other, RecordDraft.of(other).with(committees.kind().body, "AREA"));
        put(clerk(), plan, items.schedule, ofOther);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.letters.meetings.change(
                        clerk(), ofOther, RecordDraft.of(ofOther).with(meeting.committee, null)))
                .satisfies(one ->
                        assertThat(one.problems().getFirst().key()).isEqualTo("documents.error.meeting.other-body"));

        RecordRow named = agenda.items()
                .create(
                        clerk(),
                        new RecordDraft().with(items.subject, "ขอความเห็น").with(items.committee, body.id()));
        refused("committee", clerk(), named, group);
    }
}
