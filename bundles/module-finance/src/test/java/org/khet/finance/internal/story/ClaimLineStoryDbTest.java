package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.ui.ClaimLineSection;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Whoever checks a claim sees beside it what is left of its line. Source: finance F, RF-11, J.4.9. */
@OnEachDatabase
class ClaimLineStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;

    ClaimLineStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    @Test
    void lineStandsBesideTheClaimWithWhatOthersHold_onlyForWhoSeesIt() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "486000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        office.claim(travel, line, "100000");
        RecordRow claim = office.claim(travel, line, "1250.50");
        var kind = office.spending.claims.kind();

        assertThat(shown(person(CHECKER), claim))
                .contains("486,000.00", "101,250.50", "1,250.50", "384,749.50", "วงเงิน F1");
        Caller without = TestCaller.of(KT1, 20).with(FinancePermissions.CLAIM_VIEW);
        assertThat(ClaimLineSection.of(TestRequest.of(without, "finance", "claims"), kind, claim, office.all))
                .isEmpty();
    }

    private Iterable<String> shown(Caller caller, RecordRow claim) {
        return ShownTexts.of(ClaimLineSection.of(
                        TestRequest.of(caller, "finance", "claims"), office.spending.claims.kind(), claim, office.all)
                .orElseThrow());
    }
}
