package org.khet.portal.shell.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RegistryAccess;
import org.khet.portal.shell.internal.module.TestModule;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.signin.TestShell;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.ui.ShownTexts;

/** What is due this week on the first page, of all modules that are on: the late first, seven at most. DESIGN picture 02. */
class DeadlineCardTest {
    private static final Caller CALLER = TestCaller.of(SampleOffices.KT1, 1);
    private static final Locale THAI = Locale.of("th");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FakeSwitches switches = new FakeSwitches().turn(SampleOffices.KT1, "repair", true);
    private final ShellContext shell = TestShell.with(
            Clocks.at("2026-11-20T09:30"),
            RegistryAccess.with(
                    new ModuleRegistry(switches, new HeardPermissions()),
                    TestModule.repair(),
                    new TestModule("letters")));

    private record Source(ModuleId module, List<Deadline> all) implements WaitingSource {
        @Override
        public List<Waiting> waiting(Caller caller, int most) {
            return List.of();
        }

        @Override
        public List<Deadline> deadlines(Caller caller, LocalDate until, int most) {
            return all.stream()
                    .filter(one -> one.day().isBefore(until))
                    .limit(most)
                    .toList();
        }
    }

    private void due(String module, WaitingSource.Deadline... all) {
        shell.desk().come(new Source(new ModuleId(module), List.of(all)));
    }

    private static WaitingSource.Deadline on(int days, String title) {
        return new WaitingSource.Deadline(
                "repair.ticket.title", title, TODAY.plusDays(days), "repair/tickets/" + title);
    }

    private Section card() {
        return new DeadlineCard(shell).make(CALLER, THAI).orElseThrow();
    }

    @Test
    void nothingDueMakesNoCard() {
        due("repair", on(7, "in a week"));

        assertThat(new DeadlineCard(shell).make(CALLER, THAI)).isEmpty();
    }

    @Test
    void lateStandsFirstAndInWords_thenByDay_eachALink() {
        due("repair", on(6, "Thursday"), on(0, "today"), on(-2, "Wednesday before"));
        due("letters", on(-9, "of a module that is off"));

        Section card = card();

        assertThat(ShownTexts.of(card))
                .contains("กำหนดงานสัปดาห์นี้", "เกินกำหนด 2 วัน", "ครบกำหนดวันนี้", "ครบกำหนด 26 พ.ย. 69")
                .doesNotContain("of a module that is off");
        assertThat(card.getElement().getOuterHTML())
                .containsSubsequence("Wednesday before", "today", "Thursday")
                .contains("repair/tickets/today", "k-card-row-late");
    }

    @Test
    void sevenAreShown_theEarliest() {
        due("repair", IntStream.range(0, 9).mapToObj(i -> on(i - 5, "no " + i)).toArray(WaitingSource.Deadline[]::new));

        assertThat(ShownTexts.of(card())).contains("no 0", "no 6").doesNotContain("no 7", "no 8");
    }

    @Test
    void moduleThatDoesNotAnswerIsTold_theOthersGoOn() {
        due("repair", on(1, "tomorrow"));
        shell.desk().come(new WaitingSource() {
            @Override
            public ModuleId module() {
                return new ModuleId("repair");
            }

            @Override
            public List<Waiting> waiting(Caller caller, int most) {
                return List.of();
            }

            @Override
            public List<Deadline> deadlines(Caller caller, LocalDate until, int most) {
                throw new IllegalStateException("its table is away");
            }
        });

        assertThat(ShownTexts.of(card())).contains("tomorrow");
        assertThat(card().getElement().getOuterHTML()).contains("k-note");
    }
}
