package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.job.HeldLetters;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** A secret letter is there for its readers only: in lists, counts, words, addresses and exports. Source: core CORE-55, A-3. */
@OnEachDatabase
class SecrecyDbTest {
    private static final PageRequest FIRST = new PageRequest(0, 20, List.of());
    private static final String WORDS = "สอบสวนวินัย";
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<LetterInKind> letters;
    private final LetterInKind kind;
    private final TestCaller reader = someone(16);
    private final TestCaller stranger = someone(12);
    private RecordRow secret;

    SecrecyDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        letters = office.letters.incoming.letters;
        kind = letters.kind();
    }

    /** Sees every letter of the office that is not secret. */
    private static TestCaller someone(int person) {
        return TestCaller.of(SampleOffices.KT1, person)
                .with(
                        LetterPermissions.VIEW,
                        LetterPermissions.RECEIVE,
                        LetterPermissions.ASSIGN,
                        LetterPermissions.ROUTE);
    }

    @BeforeEach
    void aSecretLetterAndAnotherAreThere() {
        fixture.database().clear();
        office.books();
        office.letter("เรื่องทั่วไป");
        secret = letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft(WORDS)
                        .with(kind.secrecy, "SECRET")
                        .with(kind.readers, List.of(new RecordDraft().with(kind.reader, reader.person()))));
    }

    private List<Long> listed(TestCaller caller, String words) {
        return letters.page(caller, new RecordFilter("", words, Map.of(), List.of()), FIRST).stream()
                .map(RecordRow::id)
                .toList();
    }

    @Test
    void registerOfSecretPapersTakesNoOpenOne_ofWhatItNumbersEverybodySeesTheNumberOnly() {
        var registers = office.registers.registers;
        RecordRow book = registers
                .internal()
                .all(
                        DocumentsOffice.admin(),
                        RecordFilter.of(registers.kind().sort.is(RegisterSort.INCOMING)))
                .getFirst();
        registers.change(DocumentsOffice.admin(), book, RecordDraft.of(book).with(registers.kind().secret, true));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.letter("ขอข้อมูล"))
                .satisfies(refused -> assertThat(refused.problems().getFirst())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly("secrecy", "documents.error.register.secret"));
        RecordRow taken = letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("ตั้งกรรมการสืบสวน")
                        .with(kind.secrecy, "SECRET")
                        .with(kind.readers, List.of(new RecordDraft().with(kind.reader, reader.person()))));
        assertThat(taken.get(kind.number).running()).as("no number was lost").isEqualTo(3);
        assertThat(listed(stranger, "")).doesNotContain(taken.id());
        assertThatExceptionOfType(Rejected.class)
                .as("what it numbered stays secret")
                .isThrownBy(() -> letters.change(
                        DocumentsOffice.clerk(), taken, RecordDraft.of(taken).with(kind.secrecy, "NONE")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.register.secret"));
    }

    @Test
    void listsAndCountsOfOthersAreWithoutIt() {
        assertThat(listed(stranger, "")).hasSize(1).doesNotContain(secret.id());
        assertThat(letters.count(stranger, RecordFilter.ALL)).isEqualTo(1);
        assertThat(letters.all(stranger, RecordFilter.ALL)).hasSize(1);
        assertThat(listed(reader, "")).contains(secret.id());
        assertThat(letters.count(reader, RecordFilter.ALL)).isEqualTo(2);
        assertThat(letters.count(DocumentsOffice.clerk(), RecordFilter.ALL))
                .as("whoever may see all secret ones")
                .isEqualTo(2);
    }

    @Test
    void searchNeitherNamesItNorCountsIt() {
        RecordSource source = fixture.views().source(letters);
        List<RecordSource.Entry> named = new ArrayList<>();
        source.all(SampleOffices.KT1, named::add);

        assertThat(named).extracting(RecordSource.Entry::id).hasSize(1).doesNotContain(secret.id());
        assertThat(source.count(SampleOffices.KT1)).isEqualTo(1);
    }

    @Test
    void nobodyElseFindsItByItsWords() {
        assertThat(listed(stranger, WORDS)).isEmpty();
        assertThat(listed(reader, WORDS)).containsExactly(secret.id());
    }

    @Test
    void addressOpensForReadersOnly_alsoForAnAction() {
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> letters.open(stranger, secret.id()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> letters.act(stranger, secret, kind.transfer, new RecordDraft(), "ลอง"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> letters.steps(stranger, secret.id()));
        assertThat(letters.open(reader, secret.id()).get(kind.subject)).isEqualTo(WORDS);
    }

    @Test
    void exportReadsTheSamePageAndWaitingHasNoneOfIt_elsewhereItsNameIsItsNumber() {
        assertThat(letters.waiting(stranger, 20)).hasSize(1);
        assertThat(letters.waiting(reader, 20)).hasSize(2);
        assertThat(letters.titles(SampleOffices.KT1, List.of(secret.id()))).containsEntry(secret.id(), "2");
        assertThat(fixture.happenings().all().toString()).doesNotContain(WORDS);
    }

    @Test
    void groupReceivesItByItsReadersOnly() {
        RecordRow unread = letters.create(
                DocumentsOffice.clerk(), office.letterDraft("ลับไม่มีผู้อ่าน").with(kind.secrecy, "SECRET"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.route(unread, "HR"));
        office.callers.with(reader);
        office.route(secret, "HR", "ICT");
        RecordService<UnitEntryKind> entries = office.letters.incoming.entries;

        assertThat(entries.count(stranger, RecordFilter.ALL)).isZero();
        assertThat(entries.page(reader, RecordFilter.ALL, FIRST)).hasSize(2);
        assertThat(Stream.of("HR", "ICT")
                        .map(unit -> office.entry(secret, unit))
                        .toList())
                .allSatisfy(
                        entry -> assertThat(entry.get(entries.kind().secret)).isTrue());
    }

    private TestCaller of(String unit, int person) {
        return TestCaller.of(SampleOffices.KT1, person)
                .inUnit(
                        DocumentsOffice.unit(unit),
                        LetterPermissions.VIEW,
                        LetterPermissions.RECEIVE,
                        LetterPermissions.ASSIGN);
    }

    private static RecordDraft reads(LetterInKind kind, TestCaller whom) {
        return new RecordDraft().with(kind.reader, whom.person());
    }

    @Test
    void inEachGroupThatGetsASecretLetterSomebodyReadsIt_whoeverWorksOnItDoesToo() {
        RecordService<UnitEntryKind> entries = office.letters.incoming.entries;
        UnitEntryKind entry = entries.kind();
        TestCaller hr = of("HR", 16);
        TestCaller ict = of("ICT", 12);
        TestCaller helper =
                TestCaller.of(SampleOffices.KT1, 22).inUnit(DocumentsOffice.unit("ICT"), LetterPermissions.VIEW);
        office.callers.with(hr, ict, helper);

        assertThatExceptionOfType(Rejected.class)
                .as("nobody of the group of technology reads it")
                .isThrownBy(() -> office.route(secret, "HR", "ICT"))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(one -> assertThat(one.key()).isEqualTo("documents.error.letter.unread"))
                        .satisfies(one -> assertThat(one.args())
                                .containsExactly(SampleOffices.unit(SampleOffices.KT1, "ICT")
                                        .name())));
        office.route(secret, "HR");
        RecordRow received = office.act(entries, hr, office.entry(secret, "HR"), entry.receive);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        office.act(entries, hr, received, entry.handOver, entry.next, DocumentsOffice.unit("ICT")));
        office.act(
                entries,
                hr,
                received,
                entry.handOver,
                entry.next,
                DocumentsOffice.unit("ICT"),
                entry.nextReader,
                ict.person());
        RecordRow there = office.act(entries, ict, office.entry(secret, "ICT"), entry.receive);
        assertThat(letters.open(ict, secret.id()).get(kind.subject)).isEqualTo(WORDS);

        assertThat(entries.count(helper, RecordFilter.ALL)).isZero();
        office.act(
                entries,
                ict,
                there,
                entry.assign,
                entry.main,
                ict.person(),
                entry.due,
                DocumentsOffice.TODAY.plusDays(3),
                entry.helpers,
                List.of(new RecordDraft().with(entry.helper, helper.person())));
        assertThat(letters.open(helper, secret.id()).get(kind.subject)).isEqualTo(WORDS);
        office.act(entries, helper, there, entry.begin);
        assertThat(entries.count(of("ICT", 13), RecordFilter.ALL))
                .as("nobody else of the group")
                .isZero();
    }

    @Test
    void whoGoesOnWithTheWorkOfSomebodyWhoLeaves_readsTheSecretLetterAndItsEntry() {
        RecordService<UnitEntryKind> entries = office.letters.incoming.entries;
        UnitEntryKind entry = entries.kind();
        TestCaller hr = of("HR", 16);
        TestCaller worker =
                TestCaller.of(SampleOffices.KT1, 22).inUnit(DocumentsOffice.unit("HR"), LetterPermissions.VIEW);
        TestCaller successor =
                TestCaller.of(SampleOffices.KT1, 14).inUnit(DocumentsOffice.unit("HR"), LetterPermissions.VIEW);
        office.callers.with(hr, worker, successor);
        office.route(secret, "HR");
        RecordRow received = office.act(entries, hr, office.entry(secret, "HR"), entry.receive);
        RecordRow given = office.act(
                entries,
                hr,
                received,
                entry.assign,
                entry.main,
                worker.person(),
                entry.due,
                DocumentsOffice.TODAY.plusDays(3));
        assertThat(letters.open(worker, secret.id()).get(kind.subject)).isEqualTo(WORDS);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> letters.open(successor, secret.id()));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> entries.open(successor, given.id()));

        PersonDeparture goes = new PersonDeparture(worker.person(), DocumentsOffice.TODAY, true);
        new HeldLetters(office.letters, new PaperRegistry(), office.callers)
                .handOver(office.callers.system(SampleOffices.KT1), new PersonHandover(goes, successor.person(), ""));

        assertThat(entries.open(successor, given.id()).get(entry.main)).contains(successor.person());
        assertThat(letters.open(successor, secret.id()).get(kind.subject)).isEqualTo(WORDS);
        office.act(entries, successor, given, entry.begin);
    }

    @Test
    void centreNamesAReaderWhileItGivesASecretLetterToAGroup() {
        TestCaller ict = of("ICT", 12);
        office.callers.with(reader, ict);
        RecordRow routed = office.act(
                letters,
                DocumentsOffice.clerk(),
                letters.create(
                        DocumentsOffice.clerk(), office.letterDraft("ลับ").with(kind.secrecy, "SECRET")),
                kind.route,
                kind.units,
                List.of(new RecordDraft().with(kind.unit, DocumentsOffice.unit("ICT"))),
                kind.readers,
                List.of(reads(kind, ict)));
        assertThat(routed.state()).isEqualTo(kind.routed);
        assertThat(office.letters.incoming.entries.count(ict, RecordFilter.ALL)).isEqualTo(1);
    }

    @Test
    void urgencyStandsOnEachLetterAndNarrowsTheList_theSecretOneCountsForItsReadersOnly() {
        for (String urgency : List.of("MOST_URGENT", "VERY_URGENT", "VERY_URGENT")) {
            letters.create(
                    DocumentsOffice.clerk(),
                    office.letterDraft("เรื่อง " + urgency).with(kind.urgency, urgency));
        }
        assertThat(Stream.of("NORMAL", "URGENT", "VERY_URGENT", "MOST_URGENT").map(one -> urgent(stranger, one)))
                .containsExactly(0, 1, 2, 1);
        assertThat(urgent(reader, "URGENT")).as("with the secret one").isEqualTo(2);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> letters.create(
                        DocumentsOffice.clerk(),
                        office.letterDraft("ด่วนแบบใหม่").with(kind.urgency, "HURRY")));
    }

    private int urgent(TestCaller caller, String urgency) {
        return letters.count(caller, new RecordFilter("", "", Map.of("urgency", List.of(urgency)), List.of()));
    }

    @Test
    void secretLetterThatGoesOutIsHiddenToo_hereAndWhereItIsReceived() {
        var out = office.letters.outgoing.letters;
        var to = out.kind();
        RecordRow sent = office.act(
                out,
                DocumentsOffice.clerk(),
                office.issued(new RecordDraft()
                        .with(to.sort, "external")
                        .with(to.unit, DocumentsOffice.unit("HR"))
                        .with(to.drafter, DocumentsOffice.clerk().person())
                        .with(to.subject, WORDS)
                        .with(to.addressee, "ผู้อำนวยการโรงเรียน")
                        .with(to.urgency, "URGENT")
                        .with(to.secrecy, "SECRET")
                        .with(to.readers, List.of(new RecordDraft().with(to.reader, reader.person())))
                        .with(to.body, "ด้วยปรากฏว่า")
                        .with(to.wants, ReplyWanted.NOTHING)
                        .with(
                                to.receivers,
                                List.of(new RecordDraft()
                                        .with(to.receiverSort, LetterReceiverSort.SCHOOL)
                                        .with(to.school, new SchoolId(101))))),
                to.send);
        TestCaller other = someone(12).with(PaperPermissions.VIEW);
        assertThat(out.count(other, RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> out.open(other, sent.id()));
        assertThat(out.open(someone(16).with(PaperPermissions.VIEW), sent.id()).get(to.subject))
                .isEqualTo(WORDS);

        var delivered = office.letters.outgoing.delivered;
        TestCaller school =
                TestCaller.in(SampleOffices.KT1).inSchool(new SchoolId(101), DeliveryKind.VIEW, DeliveryKind.RECEIVE);
        assertThat(delivered.count(school, RecordFilter.ALL))
                .as("nobody of the school was named")
                .isZero();
        long delivery = delivered
                .internal()
                .all(DocumentsOffice.clerk(), RecordFilter.ALL)
                .getFirst()
                .id();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> delivered.open(school, delivery));
    }
}
