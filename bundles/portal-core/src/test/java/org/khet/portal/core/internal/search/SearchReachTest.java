package org.khet.portal.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.TestCaller;

/** Who finds what. */
class SearchReachTest extends SearchCase {
    @Test
    void nobodyFindsRecordsOfAnotherOffice() {
        assertThat(search.find(TestCaller.in(KT2).with(TestRecords.VIEW), "ซ-12", 10))
                .extracting(Hit::id)
                .containsExactly(3L);
    }

    @Test
    void nobodyFindsWhatThePermissionDoesNotReach() {
        UnitId ict = new UnitId(21);
        SchoolId school = new SchoolId(31);
        PersonId owner = new PersonId(13);
        change(4, () -> records.put(KT1, 4, "จอภาพ ก", "", ict, null, Set.of()));
        change(5, () -> records.put(KT1, 5, "จอภาพ ข", "", null, school, Set.of(owner)));
        TestCaller nobody = TestCaller.in(KT1);

        assertThat(hits(nobody)).isEmpty();
        assertThat(hits(nobody.with(Permission.of("fin:claim:view")))).isEmpty();
        assertThat(hits(nobody.inUnit(ict, TestRecords.VIEW))).containsExactly(4L);
        assertThat(hits(nobody.inSchool(school, TestRecords.VIEW))).containsExactly(5L);
        assertThat(hits(nobody.inSchool(new SchoolId(32), TestRecords.VIEW))).isEmpty();
        assertThat(hits(nobody.as(owner, "ผู้แจ้ง").own(TestRecords.VIEW))).containsExactly(5L);
        assertThat(hits(nobody.inUnit(ict, TestRecords.VIEW).inSchool(school, TestRecords.VIEW)))
                .containsExactlyInAnyOrder(4L, 5L);
        assertThat(hits(HEAD)).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void whatOneReportedIsFoundAlthoughTheRightIsForAUnitElsewhere() {
        PersonId owner = new PersonId(15);
        UnitId finance = new UnitId(22);
        change(4, () -> records.put(KT1, 4, "จอภาพ ก", "", new UnitId(21), null, Set.of(owner)));
        change(5, () -> records.put(KT1, 5, "จอภาพ ข", "", new UnitId(21), null, Set.of()));
        TestCaller clerk = TestCaller.in(KT1).as(owner, "ผู้แจ้ง").inUnit(finance, TestRecords.VIEW);

        assertThat(hits(clerk)).containsExactly(4L);
        assertThat(hits(TestCaller.in(KT1).as(owner, "ผู้แจ้ง"))).isEmpty();
    }

    @Test
    void aModuleWithARuleOfItsOwnSaysHowFarSomebodyFinds() {
        UnitId ict = new UnitId(21);
        change(4, () -> records.put(KT1, 4, "จอภาพ ก", "", ict, null, Set.of()));
        change(5, () -> records.put(KT1, 5, "จอภาพ ข", "", null, null, Set.of()));

        records.reach = new Scope(false, Set.of(ict), Set.of(), true);
        assertThat(hits(HEAD)).containsExactly(4L);
        records.reach = Scope.NONE;
        assertThat(hits(HEAD)).isEmpty();
        records.reach = Scope.OFFICE;
        assertThat(hits(TestCaller.in(KT1))).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void circlesOfAnEntryAreReachedLikeItsUnit_andChangesOfWhatItFollowsAreHeard() {
        UnitId circle = new UnitId(1L << 62);
        change(4, () -> records.put(KT1, 4, "จอภาพ ก", "", new UnitId(21), null, Set.of()));
        records.reach = new Scope(false, Set.of(circle), Set.of(), true);
        assertThat(hits(HEAD)).isEmpty();

        records.circles = Set.of(circle);
        listener.hear(
                1,
                new DomainEvent(
                        "ict.device.changed", KT1, "ict.device", 4, "", Map.of(), null, DomainEvent.Audience.NOBODY));
        listener.settle();

        assertThat(hits(HEAD)).containsExactly(4L);
    }

    /** A portal that was updated has an index that an older module wrote. */
    @Test
    void entriesThatAreMadeInAnotherWayAreWrittenAnew() {
        assertThat(feeder.isWritten(source(), KT1)).isTrue();
        records.making = "2";
        assertThat(feeder.isWritten(source(), KT1)).isFalse();
        records.circles = Set.of(new UnitId(1L << 62));
        records.reach = new Scope(false, records.circles, Set.of(), true);

        keeper.keepAll();

        assertThat(feeder.isWritten(source(), KT1)).isTrue();
        assertThat(search.find(HEAD, "เครื่องพิมพ์", 10)).hasSize(2);
    }

    @Test
    void aModuleThatIsOffOrGoneGivesNoHitAndIsBackWithAll() {
        switches.turn(KT1, "ict", false);
        assertThat(search.find(HEAD, "ซ-12", 10)).isEmpty();
        assertThat(search.ids(HEAD, "ict.ticket", "ซ-12", 10).total()).isZero();

        switches.turn(KT1, "ict", true);
        sources.unbindModule(records);
        assertThat(search.find(HEAD, "ซ-12", 10)).isEmpty();

        sources.bindModule(records);
        assertThat(search.find(HEAD, "ซ-12", 10)).hasSize(1);
    }
}
