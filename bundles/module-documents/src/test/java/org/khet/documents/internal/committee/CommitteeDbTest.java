package org.khet.documents.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Committees with people from outside; the end of a term is told. Source: core CORE-118, finance FIN-92. */
@OnEachDatabase
class CommitteeDbTest extends RecordContract<CommitteeKind> {
    CommitteeDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.committees.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.seats, List.of())
                .with(
                        kind.members,
                        List.of(
                                new RecordDraft().with(kind.person, key(1)).with(kind.function, "CHAIR"),
                                new RecordDraft()
                                        .with(kind.outsider, "นายอำเภอตัวอย่างเหนือ")
                                        .with(kind.function, "MEMBER")));
    }

    @Test
    void appointedWithOrderAndOneChair_itsTermEndingIsToldSixtyThirtyAndSevenDaysBefore() {
        RecordRow two = service.create(
                person(5),
                draft().with(
                                kind.members,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.person, key(1))
                                                .with(kind.function, "CHAIR"),
                                        new RecordDraft()
                                                .with(kind.person, key(2))
                                                .with(kind.function, "CHAIR"))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.act(person(5), two, kind.appoint, asked(kind.appoint), ""));
        assertThatExceptionOfType(Rejected.class)
                .as("a line names one or the other")
                .isThrownBy(() -> service.create(
                        person(5),
                        draft().with(
                                        kind.members,
                                        List.of(new RecordDraft()
                                                .with(kind.person, key(1))
                                                .with(kind.outsider, "ใคร")
                                                .with(kind.function, "CHAIR")))));

        RecordRow row = service.create(person(5), draft().with(kind.until, LocalDate.of(2027, 1, 19)));
        RecordRow appointed = service.act(
                person(5),
                row,
                kind.appoint,
                new RecordDraft().with(kind.orderNo, "45/2569").with(kind.orderOn, TODAY),
                "");
        assertThat(appointed.state()).isEqualTo(kind.active);
        assertThat(fixture.happenings().all().getLast().audience().people()).containsExactly(key(1));
        Committees terms = new Committees(service, new DocumentsOffice(fixture).settings);
        assertThat(terms.remind(person(5), TODAY)).as("sixty days before").isEqualTo(1);
        assertThat(terms.remind(person(5), TODAY)).as("once a day").isZero();
        assertThat(terms.remind(person(5), TODAY.plusDays(1))).isZero();
        assertThat(terms.remind(person(5), LocalDate.of(2026, 9, 21)))
                .as("120 days before, when a new one is sought")
                .isEqualTo(1);
        assertThat(terms.remind(person(5), LocalDate.of(2026, 9, 22))).isZero();
        assertThat(terms.remind(person(5), LocalDate.of(2026, 12, 20))).isEqualTo(1);
        assertThat(terms.remind(person(5), LocalDate.of(2027, 1, 12))).isEqualTo(1);
        assertThat(terms.remind(person(5), LocalDate.of(2027, 1, 20)))
                .as("over")
                .isEqualTo(1);
    }

    private RecordDraft member(int number, String function) {
        return new RecordDraft().with(kind.person, key(number)).with(kind.function, function);
    }

    @Test
    void committeeInOfficeKeepsItsOneChair_andTheEndOfAMembersOwnTermIsTold() {
        RecordRow row = service.create(person(5), draft().with(kind.until, LocalDate.of(2028, 9, 30)));
        row = service.act(
                person(5),
                row,
                kind.appoint,
                new RecordDraft().with(kind.orderNo, "45/2569").with(kind.orderOn, TODAY),
                "");
        RecordRow active = row;
        for (List<RecordDraft> wrong : List.of(
                List.of(member(1, "CHAIR"), member(2, "CHAIR")), List.of(member(1, "MEMBER"), member(2, "MEMBER")))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> service.change(
                            person(5), active, RecordDraft.of(active).with(kind.members, wrong)))
                    .satisfies(
                            refused -> assertThat(refused.problems().getFirst().key())
                                    .isEqualTo("documents.error.committee.chair"));
        }
        service.change(
                person(5),
                active,
                RecordDraft.of(active)
                        .with(
                                kind.members,
                                List.of(
                                        member(1, "CHAIR"),
                                        member(2, "MEMBER").with(kind.memberUntil, LocalDate.of(2027, 1, 19)))));
        Committees terms = new Committees(service, new DocumentsOffice(fixture).settings);
        assertThat(terms.remind(person(5), TODAY.plusDays(1))).isZero();
        assertThat(terms.remind(person(5), TODAY)).as("sixty days before").isEqualTo(1);
        assertThat(fixture.happenings().types()).contains("documents.committee.member-term-ending");
        assertThat(terms.remind(person(5), TODAY)).as("once a day").isZero();
        assertThat(terms.remind(person(5), LocalDate.of(2027, 1, 20)))
                .as("over: the member is none any more")
                .isZero();
    }

    @Test
    void orderAppointsNoCommitteeWithoutOneChair_itWaitsForWhoKeepsIt() {
        RecordRow two =
                service.create(person(5), draft().with(kind.members, List.of(member(1, "CHAIR"), member(2, "CHAIR"))));
        Committees terms = new Committees(service, new DocumentsOffice(fixture).settings);
        assertThat(terms.unappointable(DocumentsOffice.KT1, two.id()))
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("documents.error.committee.chair"));
        var now = new RecordContext(person(5), java.time.Instant.parse("2026-11-20T02:30:00Z"), TODAY);
        terms.appoint(now, two.id(), "46/2569", TODAY);
        assertThat(service.find(DocumentsOffice.KT1, two.id()).orElseThrow().state())
                .isEqualTo(kind.planned);
        assertThat(fixture.happenings().all().getLast()).satisfies(told -> {
            assertThat(told.type()).isEqualTo("documents.committee.waits-for-chair");
            assertThat(told.audience().permissions()).contains(CommitteeKind.KEEP);
        });
        RecordRow waits = service.open(person(5), two.id());
        RecordRow mended = service.change(
                person(5),
                waits,
                RecordDraft.of(waits).with(kind.members, List.of(member(1, "CHAIR"), member(2, "MEMBER"))));
        assertThat(mended.get(kind.orderNo)).as("of the order that is in force").isEqualTo("46/2569");
        assertThat(service.act(
                                person(5),
                                mended,
                                kind.appoint,
                                new RecordDraft()
                                        .with(kind.orderNo, mended.get(kind.orderNo))
                                        .with(kind.orderOn, TODAY),
                                "")
                        .state())
                .isEqualTo(kind.active);
        RecordRow one = service.create(person(5), draft());
        assertThat(terms.unappointable(DocumentsOffice.KT1, one.id())).isEmpty();
        terms.appoint(now, one.id(), "46/2569", TODAY);
        assertThat(service.find(DocumentsOffice.KT1, one.id()).orElseThrow().state())
                .isEqualTo(kind.active);
    }

    @Test
    void appointedAndEndedCommitteesAreToldWithTheirMembersOfTheOffice_plannedOnesNot_norWhereTheModuleIsOff() {
        RecordRow planned = service.create(person(5), draft());
        CommitteeGroups groups =
                new CommitteeGroups(service, office -> true, fixture.codes(), Clocks.at("2026-11-20T09:30"));
        assertThat(groups.of(person(5))).isEmpty();
        RecordRow active = service.act(
                person(5),
                planned,
                kind.appoint,
                new RecordDraft().with(kind.orderNo, "45/2569").with(kind.orderOn, TODAY),
                "");
        assertThat(groups.of(person(5))).singleElement().satisfies(one -> {
            assertThat(one.link()).isEqualTo("documents/committees/" + active.id());
            assertThat(one.basis()).isEqualTo("45/2569");
            assertThat(one.active()).isTrue();
            assertThat(one.members()).as("nobody from outside").hasSize(1).containsKey(key(1));
            assertThat(one.members().get(key(1))).isNotEqualTo("CHAIR");
        });
        assertThat(groups.of(TestCaller.in(SampleOffices.KT2).with(CommitteeKind.VIEW)))
                .isEmpty();
        service.act(person(5), active, kind.end, new RecordDraft().with(kind.until, TODAY.plusDays(1)), "ครบวาระ");
        assertThat(groups.of(person(5))).singleElement().satisfies(one -> {
            assertThat(one.active()).isFalse();
            assertThat(one.until()).isEqualTo(TODAY.plusDays(1));
        });
        assertThat(new CommitteeGroups(service, office -> false, fixture.codes(), Clocks.at("2026-11-20T09:30"))
                        .of(person(5)))
                .isEmpty();
    }

    @Test
    void committeeWhoseTermIsOverStandsAmongTheEnded_aMemberWhoseOwnTermIsOverIsInItNoMore() {
        RecordDraft draft = draft().with(kind.until, LocalDate.of(2027, 9, 30))
                .with(
                        kind.members,
                        List.of(
                                member(1, "CHAIR"),
                                member(2, "MEMBER").with(kind.memberUntil, LocalDate.of(2027, 1, 19))));
        service.act(
                person(5),
                service.create(person(5), draft),
                kind.appoint,
                new RecordDraft().with(kind.orderNo, "45/2569").with(kind.orderOn, TODAY),
                "");
        assertThat(group("2027-01-19T16:00").isActive(key(2)))
                .as("the last day")
                .isTrue();
        AppointedGroup later = group("2027-01-20T08:30");
        assertThat(later.active()).isTrue();
        assertThat(later.isActive(key(1))).isTrue();
        assertThat(later.isActive(key(2))).isFalse();
        assertThat(later.until(key(2))).isEqualTo(LocalDate.of(2027, 1, 19));
        assertThat(later.until(key(1))).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(group("2027-09-30T16:00").active()).isTrue();
        assertThat(group("2027-10-01T08:30").active())
                .as("nobody ended it by hand")
                .isFalse();
    }

    private AppointedGroup group(String when) {
        return new CommitteeGroups(service, office -> true, fixture.codes(), Clocks.at(when))
                .of(person(5))
                .getFirst();
    }
}
