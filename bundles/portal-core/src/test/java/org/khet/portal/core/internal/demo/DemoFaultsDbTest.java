package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Parts of the demonstration that fail, and a database that is away. */
@OnEachDatabase
class DemoFaultsDbTest extends DemoCase {
    DemoFaultsDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void partThatFailsDoesNotHoldUpTheOthers() {
        stage.add(new Part("bad", 1) {
            @Override
            public void load(Cast cast) {
                throw new IllegalStateException("broken part");
            }
        });
        stage.add(part("ict", 100));

        stage.load(FOUNDER);

        assertThat(played).containsExactly("ict");
        assertThat(stage.trouble())
                .as("nobody takes it for whole")
                .hasValueSatisfying(trouble -> assertThat(trouble.detail()).contains("bad", "broken part"));
    }

    @Test
    void partWhoseModuleLeaves_isNoTrouble_andIsNotPlayedAnyMore() {
        Part left = new Part("documents", 50);
        stage.add(new Part("ict", 1) {
            @Override
            public void load(Cast cast) {
                stage.drop(this);
                stage.drop(left);
                throw new IllegalStateException("unit ict is closed: its module is leaving");
            }
        });
        stage.add(left);
        stage.add(part("finance", 100));

        stage.load(FOUNDER);

        assertThat(played).containsExactly("finance");
        assertThat(stage.trouble()).isEmpty();
    }

    @Test
    void partThatFailedOnce_isPlayedAgain_andTheTroubleIsOver() {
        AtomicBoolean broken = new AtomicBoolean(true);
        stage.add(new Part("ict", 100) {
            @Override
            public void load(Cast cast) {
                if (broken.get()) {
                    throw new NoClassDefFoundError("org/khet/ict/Missing");
                }
                super.load(cast);
            }
        });
        stage.load(FOUNDER);
        assertThat(stage.trouble()).isPresent();

        broken.set(false);
        stage.load(FOUNDER);

        assertThat(stage.trouble()).isEmpty();
        assertThat(played).containsExactly("ict");
    }

    @Test
    void whatOneModuleCannotRemoveKeepsTheOffices_untilItCan() {
        AtomicBoolean broken = new AtomicBoolean(true);
        stage.add(new Part("ict", 100) {
            @Override
            public void remove(Cast cast) {
                if (broken.get()) {
                    throw new IllegalStateException("a row of ict_ticket is still named");
                }
                super.remove(cast);
            }
        });
        stage.add(part("documents", 1));
        stage.load(FOUNDER);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> stage.remove(FOUNDER))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(Problem.of("", "core.demo.stays", "ict")));
        assertThat(stage.areThere()).isTrue();
        assertThat(stage.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.detail()).contains("ict_ticket"));
        assertThat(played).contains("documents removed").doesNotContain("ict removed");

        broken.set(false);
        stage.remove(FOUNDER);
        assertThat(stage.areThere()).isFalse();
        assertThat(stage.trouble()).isEmpty();
        assertThat(played).contains("ict removed");
    }

    @Test
    void databaseAwayInTheMiddle_whoAskedForTheDemonstrationIsTold() {
        stage.add(new Part("ict", 100) {
            @Override
            public void load(Cast cast) {
                throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("the cable is cut"));
            }
        });

        assertThatExceptionOfType(OutOfService.class).isThrownBy(() -> stage.load(FOUNDER));
    }

    @Test
    void partThatFailsWhileThePortalIsStopped_endsThePlay_andIsNoTroubleOfThePart() {
        stage.add(new Part("documents", 1) {
            @Override
            public void load(Cast cast) {
                stage.stop();
                throw new IllegalStateException("unit documents is closed: its module is leaving");
            }
        });
        stage.add(part("ict", 100));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> stage.load(FOUNDER));

        assertThat(played).isEmpty();
        assertThat(stage.trouble()).isEmpty();
    }
}
