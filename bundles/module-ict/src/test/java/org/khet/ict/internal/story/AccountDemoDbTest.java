package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.person;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctModule;
import org.khet.ict.internal.demo.SampleCast;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Systems of the demonstration with their owners, and a review of access under way. Source: ict L6, core CORE-136. */
@OnEachDatabase
class AccountDemoDbTest {
    private final IctOffice office;

    AccountDemoDbTest(TestDatabase database) {
        database.clear();
        office = new IctOffice(database);
    }

    private static int count(RecordService<?> service, String tab) {
        return service.internal().count(person(12), RecordFilter.ALL.in(tab));
    }

    @Test
    void systemsHaveOwners_theirReviewIsUnderWay_aRequestWaitsForTheOwner() {
        SampleCast cast = new SampleCast(IctOffice.TODAY, office.fixture.people());
        office.fixture.switches().turn(KT1, "ict", true);
        office.fixture
                .demo("ict", IctModule.class, cast.people(), office.accounts.all())
                .load(cast);

        assertThat(count(office.accounts.systems(), "all")).isEqualTo(12);
        var asked = office.accounts.requests();
        assertThat(asked.internal().all(person(12), RecordFilter.of(asked.kind().in(asked.kind().certified))))
                .extracting(row -> row.get(asked.kind().owner).orElseThrow())
                .containsExactly(cast.person("KT1", "14"));
        assertThat(count(office.accounts.accounts(), "reviewed"))
                .as("the owner of DMC kept one access and ended another")
                .isEqualTo(2);
        var accounts = office.accounts.accounts();
        assertThat(accounts.internal().all(person(12), RecordFilter.ALL))
                .hasSize(60)
                .extracting(row -> row.get(accounts.kind().system))
                .satisfies(systems -> assertThat(Set.copyOf(systems)).hasSize(9));
        assertThat(count(accounts, "disable"))
                .as("two of somebody who moved to another group, one that its owner ended")
                .isEqualTo(3);
        assertThat(count(accounts, "review"))
                .as("one of DMC and of EMIS and three others are still to be looked at")
                .isEqualTo(5);
    }
}
