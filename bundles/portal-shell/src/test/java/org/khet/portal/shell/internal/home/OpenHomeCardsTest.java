package org.khet.portal.shell.internal.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.KnownModule;
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

/** A module is updated while hundreds have their home page open: the other modules are not asked again. */
class OpenHomeCardsTest {
    private static final Permission SEE = Permission.of("repair:ticket:view");
    private static final Caller CALLER = TestCaller.of(SampleOffices.KT1, 12).with(SEE);
    private static final Locale THAI = Locale.of("th");
    private final ModuleRegistry registry = new ModuleRegistry(
            new FakeSwitches().turn(SampleOffices.KT1, "repair", true).turn(SampleOffices.KT1, "letters", true),
            new HeardPermissions());
    private final ShellContext shell = TestShell.with(Clocks.at("2026-11-20T09:30"), registry);
    private final OpenHomeCards cards = new OpenHomeCards(shell, new UI(), CALLER);
    private final List<String> done = new ArrayList<>();

    private KnownModule module(String id, int order, long version) {
        CardEntry card = new CardEntry("open", SEE, order, request -> {
            done.add(id + " made");
            request.onClose(() -> done.add(id + " closed"));
            return new Span(id);
        });
        CardEntry nothing = new CardEntry("late", SEE, order, request -> new Span("late")).when(caller -> {
            done.add(id + " asked");
            return false;
        });
        return new KnownModule(
                new ModuleId(id),
                TextCatalog.load(TestModule.class.getClassLoader(), "repair"),
                List.of(),
                List.of(card, nothing),
                List.of(),
                version);
    }

    @Test
    void onlyTheCardsOfTheModuleThatCameOrWent_areMade() {
        KnownModule letters = module("letters", 20, 1);
        KnownModule repair = module("repair", 10, 2);
        List<Section> first = cards.of(List.of(letters, repair));
        assertThat(ids(first)).containsExactly("shell-card-repair-open", "shell-card-letters-open");
        done.clear();

        List<Section> away = cards.of(List.of(letters));
        assertThat(away).containsExactly(first.get(1));
        assertThat(done).containsExactly("repair closed");
        done.clear();

        List<Section> back = cards.of(List.of(letters, module("repair", 10, 3)));
        assertThat(ids(back)).containsExactly("shell-card-repair-open", "shell-card-letters-open");
        assertThat(back.get(1)).isSameAs(first.get(1));
        assertThat(done).containsExactly("repair made", "repair asked");
    }

    @Test
    void whatWaitsInTheOtherModules_isNotAskedAgain() {
        TestModule letters = new TestModule("letters");
        RegistryAccess.with(registry, letters, TestModule.repair());
        WaitingSource old = source("repair", "ซ-1/2570");
        shell.desk().come(source("letters", "หนังสือ 17/2569"));
        shell.desk().come(old);
        assertThat(ShownTexts.of(cards.waiting.make(CALLER, THAI))).contains("ซ-1/2570", "หนังสือ 17/2569");

        shell.desk().go(old);
        shell.desk().come(source("repair", "ซ-2/2570"));

        assertThat(ShownTexts.of(cards.waiting.make(CALLER, THAI)))
                .contains("ซ-2/2570", "หนังสือ 17/2569")
                .doesNotContain("ซ-1/2570");
        assertThat(done).containsExactly("letters", "repair", "repair");

        RegistryAccess.without(registry, letters);
        assertThat(ShownTexts.of(cards.waiting.make(CALLER, THAI)))
                .contains("ซ-2/2570")
                .doesNotContain("หนังสือ 17/2569");
    }

    /** As many letters as the card looks at wait longer than the repairs. */
    @Test
    void whatWouldStandBehindTheFirst_isNotAskedFor_untilTheFirstAreGone() {
        TestModule letters = new TestModule("letters");
        RegistryAccess.with(registry, letters, TestModule.repair());
        shell.desk().come(since("letters", 0, 1, 2, 3, 4, 5));
        WaitingSource old = since("repair", 7);
        shell.desk().come(old);
        assertThat(waiting()).contains("letters 0", "letters 4").doesNotContain("letters 5", "repair 7");
        assertThat(done).containsExactly("letters before any", "repair before 5");

        shell.desk().go(old);
        shell.desk().come(since("repair", 8));
        assertThat(waiting()).contains("letters 4").doesNotContain("repair 8");
        assertThat(done).as("letters not again").hasSize(3).last().isEqualTo("repair before 5");

        RegistryAccess.without(registry, letters);
        assertThat(waiting()).contains("repair 8");
        assertThat(done).hasSize(4).last().isEqualTo("repair before any");
    }

    @Test
    void lateOneThatCameLast_standsBeforeAllThatWaitLonger_alsoWhereAnotherModuleFails() {
        RegistryAccess.with(registry, new TestModule("letters"), TestModule.repair());
        shell.desk().come(since("letters", 0, 1, 2, 3, 4, 5));
        shell.desk().come(new Source("letters", done) {
            @Override
            List<Waiting> told(Instant before) {
                throw new IllegalStateException("a fault of the module");
            }
        });
        shell.desk().come(source("repair", "ซ-1/2570"));
        shell.desk().come(since("repair", 3, 7));

        assertThat(waiting())
                .contains("ซ-1/2570", "letters 3")
                .doesNotContain("letters 4", "letters 5", "repair 3", "repair 7")
                .anyMatch(text -> text.endsWith(" · เกินกำหนด"));
        assertThat(done).containsExactly("letters before any", "letters before 5", "repair", "repair before 4");
    }

    private List<String> waiting() {
        return List.copyOf(ShownTexts.of(cards.waiting.make(CALLER, THAI)));
    }

    private WaitingSource since(String module, int... seconds) {
        return new Source(module, done) {
            @Override
            List<Waiting> told(Instant before) {
                return Arrays.stream(seconds)
                        .mapToObj(Instant::ofEpochSecond)
                        .filter(before::isAfter)
                        .map(at -> new Waiting(
                                "repair.ticket.title",
                                module + " " + at.getEpochSecond(),
                                "repair.state.OPEN",
                                at,
                                false,
                                "repair/tickets/" + at.getEpochSecond()))
                        .toList();
            }
        };
    }

    /** Notes from when on nothing is asked of it. */
    private abstract static class Source implements WaitingSource {
        private final String id;
        private final List<String> asked;

        Source(String id, List<String> asked) {
            this.id = id;
            this.asked = asked;
        }

        abstract List<Waiting> told(Instant before);

        @Override
        public ModuleId module() {
            return new ModuleId(id);
        }

        @Override
        public List<Waiting> waiting(Caller caller, int most) {
            return waiting(caller, most, Instant.MAX);
        }

        @Override
        public List<Waiting> waiting(Caller caller, int most, Instant before) {
            asked.add(id + " before " + (before.equals(Instant.MAX) ? "any" : before.getEpochSecond()));
            return told(before).stream().limit(most).toList();
        }
    }

    @Test
    void lateIsSaidInWords() {
        RegistryAccess.with(registry, TestModule.repair());
        shell.desk().come(source("repair", "ซ-1/2570"));

        assertThat(ShownTexts.of(cards.waiting.make(CALLER, THAI))).anyMatch(text -> text.endsWith(" · เกินกำหนด"));
    }

    private WaitingSource source(String module, String title) {
        return new WaitingSource() {
            @Override
            public ModuleId module() {
                return new ModuleId(module);
            }

            @Override
            public List<Waiting> waiting(Caller caller, int most) {
                done.add(module);
                return List.of(new Waiting(
                        "repair.ticket.title", title, "repair.state.OPEN", Instant.EPOCH, true, "repair/tickets/1"));
            }
        };
    }

    private static List<String> ids(List<Section> sections) {
        return sections.stream().map(one -> one.getId().orElse("")).toList();
    }
}
