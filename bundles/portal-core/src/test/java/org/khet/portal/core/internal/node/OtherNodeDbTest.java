package org.khet.portal.core.internal.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.time.TimeSettings;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What is changed on one node is seen on another within five seconds, whatever its clock does. */
@OnEachDatabase
class OtherNodeDbTest {
    private static final LocalTime EARLY = LocalTime.of(7, 30);
    private final TestDatabase database;
    private CoreServices here;
    private CoreServices there;
    private OfficeId office;

    OtherNodeDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoNodesThatKnowTheOffice() {
        database.clear();
        here = new CoreServices(database);
        there = new CoreServices(database);
        office = here.office("KT1");
        assertThat(begins(there)).isEqualTo(TimeSettings.DAY_START.standard());
    }

    @Test
    void settingIsSeenElsewhereWithinFiveSeconds_andAtOnceHere() {
        set();
        assertThat(begins(here)).isEqualTo(EARLY);

        there.clock.pass(ExpiringCache.KEPT.plus(Duration.ofMillis(1)));

        assertThat(begins(there)).isEqualTo(EARLY);
    }

    @Test
    void clockSetBack_nothingOldIsKeptForAnHour() {
        set();

        there.clock.pass(Duration.ofHours(-1));

        assertThat(begins(there)).isEqualTo(EARLY);
    }

    @Test
    void officeOfAnotherNodeIsThereWithinFiveSeconds() {
        there.offices.all();
        here.office("KT2");

        there.clock.pass(ExpiringCache.KEPT.plus(Duration.ofMillis(1)));

        assertThat(there.offices.findByCode("KT2")).isPresent();
    }

    private void set() {
        here.settings.set(
                CoreServices.keeper(office), TimeSettings.DAY_START, EARLY, OfficeTime.day(here.clock.instant()));
    }

    private LocalTime begins(CoreServices node) {
        return node.settings.get(office, TimeSettings.DAY_START, OfficeTime.day(here.clock.instant()));
    }
}
