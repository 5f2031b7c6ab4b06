package org.khet.directorate.internal.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.at;
import static org.khet.directorate.internal.DirectorateFixture.holder;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.job.CommitteeHappenings;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The end of a term offers the next election. Source: other-groups DIR-P14, S-08, DIR-23. */
@OnEachDatabase
class EndingTermsDbTest {
    private static final TestCaller OFFICER = holder(5, "directorate.officer");
    private final TestDatabase database;
    private final Committees committees = new Committees();
    private DirectorateFixture office;
    private CommitteeHappenings hears;

    EndingTermsDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
        hears = hears();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
        office.switches.turn(SampleOffices.KT1, "directorate", true);
        committees.begin();
        hears = hears();
    }

    private CommitteeHappenings hears() {
        return new CommitteeHappenings(
                office.records, committees, office.layer.codes(), office.switches, office.portal);
    }

    private List<RecordRow> elections() {
        return office.records.elections.all(OFFICER, RecordFilter.ALL);
    }

    private void told() {
        hears.hear(
                1,
                new DomainEvent(
                        CommitteeHappenings.ENDING,
                        SampleOffices.KT1,
                        ElectionCommittees.COMMITTEE,
                        Committees.KEY,
                        "documents/committees/" + Committees.KEY,
                        Map.of(),
                        null,
                        Audience.NOBODY));
    }

    @Test
    void termOfACommitteeEnds_itsElectionIsPlannedOnce_withCommitteeSeatsAndFirstDay() {
        ElectionKind kind = office.records.elections.kind();
        told();
        told();
        RecordRow planned =
                office.records.elections.open(OFFICER, elections().getFirst().id());
        assertThat(elections()).hasSize(1);
        assertThat(planned.state()).isEqualTo(kind.planned);
        assertThat(planned.get(kind.title)).isEqualTo("ก.ต.ป.น.");
        assertThat(planned.get(kind.former))
                .hasValueSatisfying(link -> assertThat(link.id()).isEqualTo(Committees.KEY));
        assertThat(planned.get(kind.termFrom)).isEqualTo(LocalDate.of(2027, 3, 20));
        assertThat(planned.lines(kind.seats))
                .extracting(line -> line.get(kind.seat), line -> line.get(kind.places))
                .containsExactly(tuple("ผู้แทนครู", 2), tuple("ผู้ทรงคุณวุฒิ", 3));
        assertThat(office.layer.happenings().all())
                .filteredOn(one -> one.recordId() == planned.id())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.audience().permissions()).containsExactly(DirectoratePermissions.KEEP));

        assertThat(catchThrowableOfType(
                                Rejected.class, () -> office.records.elections.act(OFFICER, planned, kind.announce))
                        .problems())
                .extracting(one -> one.field())
                .containsExactlyInAnyOrder("apply_from", "apply_until", "vote_from", "vote_until");
        RecordDraft days = new RecordDraft()
                .with(kind.applyFrom, TODAY.plusDays(10))
                .with(kind.applyUntil, TODAY.plusDays(20))
                .with(kind.voteFrom, at("2027-01-11T09:00"))
                .with(kind.voteUntil, at("2027-01-11T15:00"));
        assertThat(office.records
                        .elections
                        .act(OFFICER, planned, kind.announce, days, "")
                        .state())
                .isEqualTo(kind.announced);
        told();
        assertThat(elections()).as("still the one of this term").hasSize(1);

        committees.until = LocalDate.of(2031, 3, 19);
        told();
        assertThat(elections()).as("another term").hasSize(2);
    }

    @Test
    void committeeWithoutPlaces_isElectedAsAWhole_nothingWhereTheModuleOfOneOfBothIsOff() {
        ElectionKind kind = office.records.elections.kind();
        committees.there = false;
        told();
        committees.there = true;
        office.switches.turn(SampleOffices.KT1, "directorate", false);
        told();
        assertThat(elections()).isEmpty();

        office.switches.turn(SampleOffices.KT1, "directorate", true);
        committees.places = List.of();
        told();
        assertThat(office.records
                        .elections
                        .open(OFFICER, elections().getFirst().id())
                        .lines(kind.seats))
                .extracting(line -> line.get(kind.seat), line -> line.get(kind.places))
                .containsExactly(tuple("กรรมการ", 5));
        assertThat(office.layer.happenings().types()).contains("directorate.election.created");
    }

    /** One committee of five, as the module that keeps committees names its fields. */
    private static final class Committees implements RecordCatalogue {
        static final long KEY = 77;
        private final Kind kind = new Kind();
        LocalDate until = LocalDate.of(2027, 3, 19);
        List<RecordLine> places = List.of();
        boolean there = true;

        /** Until 19 March 2027, two places of teachers and three of experts. */
        void begin() {
            until = LocalDate.of(2027, 3, 19);
            places = List.of(kind.place("TEACHER", 2), kind.place("EXPERT", 3));
            there = true;
        }

        private static final class Kind extends RecordKind {
            private static final CodeList SEATS = new CodeList(
                    "documents.committeeSeat",
                    List.of(
                            CodeList.Code.of("TEACHER", "ผู้แทนครู", "Teachers"),
                            CodeList.Code.of("EXPERT", "ผู้ทรงคุณวุฒิ", "Qualified persons")),
                    "SEC-01");
            final Field<String> name = text("name", 200);
            final Field<UnitId> unit = unit("unit");
            final Field<String> law = text("law", 300).orEmpty();
            final Field<Optional<LocalDate>> last = day("until_on").optional();
            final Lines members = lines("members", "doc_committee_member", 1, 100);
            final Field<String> outsider = members.text("outsider", 200).orEmpty();
            final Lines seats = lines("seats", "doc_committee_seat", 0, 20);
            final Field<String> seat = seats.code("seat", SEATS);
            final Field<Integer> places = seats.whole("places", 1, 100);
            final State active = state("ACTIVE", StateTone.RUN);

            Kind() {
                super("documents", "committee", "doc_committee");
            }

            RecordLine place(String code, int number) {
                return RecordLine.of(seats).with(seat, code).with(places, number);
            }
        }

        private RecordRow row(OfficeId office) {
            var head = new RecordRow.Head(KEY, office, 1, kind.active, new PersonId(1), "", Instant.EPOCH, "");
            var all = List.of(1, 2, 3, 4, 5).stream()
                    .map(one -> RecordLine.of(kind.members).with(kind.outsider, "กรรมการ " + one))
                    .toList();
            return new RecordRow(kind, head, new Object[kind.fields().size()], Map.of())
                    .with(kind.name, "ก.ต.ป.น.")
                    .with(kind.unit, DirectorateFixture.DIR)
                    .with(kind.last, until)
                    .with(kind.members, all)
                    .with(kind.seats, places);
        }

        @Override
        public List<CataloguedKind> kinds(OfficeId asked, Locale locale) {
            return List.of();
        }

        @Override
        public Optional<CataloguedKind> find(OfficeId asked, String type, Locale locale) {
            var service = (RecordService<?>) Proxy.newProxyInstance(
                    Committees.class.getClassLoader(),
                    new Class<?>[] {RecordService.class},
                    (proxy, method, args) -> switch (method.getName()) {
                        case "kind" -> kind;
                        case "find" -> Optional.of(row((OfficeId) args[0]));
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
            return there
                    ? Optional.of(new CataloguedKind(
                            service,
                            TextCatalog.load(Committees.class.getClassLoader(), "directorate")
                                    .in(TextCatalog.THAI)))
                    : Optional.empty();
        }
    }
}
