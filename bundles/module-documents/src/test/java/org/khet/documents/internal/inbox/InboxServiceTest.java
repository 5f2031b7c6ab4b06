package org.khet.documents.internal.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeTransactions;

/** What waits, from all modules: counted, capped, a module that fails is a line. Source: core CORE-68. */
final class InboxServiceTest {
    private static final HalfDay MORNING = HalfDay.morning(LocalDate.of(2026, 11, 20));
    private final FakeSwitches switches = new FakeSwitches();
    private final InboxService inbox =
            new InboxService(switches, new FakeCallers(), new FakeActing(), new FakePeople(), new FakeTransactions());
    private final Caller director = TestCaller.of(SampleOffices.KT1, 1);

    private static List<WaitingSource.Waiting> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new WaitingSource.Waiting(
                        "x.title", "เรื่อง " + i, "x.state", Instant.parse("2026-11-20T02:30:00Z"), false, "x/y/" + i))
                .toList();
    }

    private void source(String module, Function<Integer, List<WaitingSource.Waiting>> made) {
        switches.turn(SampleOffices.KT1, module, true);
        inbox.come(new WaitingSource() {
            @Override
            public ModuleId module() {
                return new ModuleId(module);
            }

            @Override
            public List<Waiting> waiting(Caller caller, int most) {
                return made.apply(most);
            }
        });
    }

    @Test
    void eachModuleHasItsPart_cappedWhenItHasThousands_oneThatFailsIsALine() {
        List<Integer> asked = new ArrayList<>();
        source("finance", most -> {
            asked.add(most);
            return rows(Math.min(most, 5000));
        });
        source("ict", most -> {
            throw new IllegalStateException("gone");
        });
        source("policyplan", most -> rows(2));
        source("monitoring", most -> List.of());

        List<InboxService.Part> parts = inbox.parts(director, MORNING);
        assertThat(parts).extracting(part -> part.module().value()).containsExactly("finance", "ict", "policyplan");
        assertThat(parts.get(0).rows()).hasSize(InboxService.MOST);
        assertThat(parts.get(0).more()).isTrue();
        assertThat(parts.get(1).failed()).isTrue();
        assertThat(parts.get(2).rows()).hasSize(2);
        assertThat(parts.get(2).more()).isFalse();
        assertThat(asked).containsExactly(InboxService.MOST + 1);
    }

    @Test
    void moduleThatIsOffInTheOfficeIsNotAsked() {
        source("finance", most -> rows(3));
        switches.turn(SampleOffices.KT1, "finance", false);
        assertThat(inbox.parts(director, MORNING)).isEmpty();
    }
}
