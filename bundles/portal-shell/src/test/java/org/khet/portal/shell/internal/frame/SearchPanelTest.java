package org.khet.portal.shell.internal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.search.DirectorySearch;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RegistryAccess;
import org.khet.portal.shell.internal.module.TestModule;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.setup.WorkAccess;
import org.khet.portal.shell.internal.signin.TestShell;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Ctrl K: what was found stands by its sorts, each with its count. CORE-109, DESIGN §2.3. */
class SearchPanelTest {
    private static final TestCaller OFFICER =
            TestCaller.of(SampleOffices.KT1, 12).with(TestModule.ACCEPT);
    private final ModuleRegistry registry = RegistryAccess.with(
            new ModuleRegistry(new FakeSwitches().turn(SampleOffices.KT1, "repair", true), new HeardPermissions()),
            new TestModule(
                    "repair",
                    ViewEntry.at("ticket-form", request -> new Div()).inMenu(ViewEntry.COMMON, "wrench", 10),
                    ViewEntry.at("tickets", request -> new Div())
                            .needs(TestModule.ACCEPT)
                            .inMenu("ICT", "clipboard-list", 20),
                    ViewEntry.at("prices", request -> new Div())
                            .needs(TestModule.ACCEPT)
                            .inMenu(ViewEntry.ADMIN, "coins", 30)));
    private final ShellContext shell = TestShell.with(Clocks.at("2026-11-20T09:30"), registry);
    private final List<Search.Question> asked = new ArrayList<>();
    private int tickets = 3;

    @Test
    void ticketsPeopleAndPagesStandInAStripWithTheirCounts_andOneIsChosen() {
        SearchPanel panel = typed("ซ่อม", TextCatalog.THAI);

        assertThat(buttons(panel))
                .containsExactly("ทั้งหมด", "งานแจ้งซ่อม 3", "เรื่อง 1", "บุคลากร 2", "เมนู 2", "หน้าผู้ดูแลระบบ 1");
        assertThat(addresses(panel))
                .contains("repair/tickets/1", "repair/letters/40", "admin/people/1", "repair/ticket-form");

        int questions = asked.size();
        press(panel, "shell-search-sort-repair-ticket");

        assertThat(asked).as("nothing is looked up again").hasSize(questions);
        assertThat(addresses(panel)).containsExactly("repair/tickets/1", "repair/tickets/2", "repair/tickets/3");
        assertThat(button(panel, "shell-search-sort-repair-ticket").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        press(panel, "shell-search-sort-all");
        assertThat(addresses(panel)).contains("admin/people/2", "repair/tickets/3");
    }

    @Test
    void inEnglishTheSortsHaveEnglishNames_andPagesOfAdministrationStandApart() {
        SearchPanel panel = typed("repair", Locale.ENGLISH);

        assertThat(buttons(panel))
                .containsExactly("All", "Repairs 3", "Records 1", "People 2", "Pages 2", "Administration 1");
    }

    @Test
    void ofVeryManyNotAllAreCounted_andFirstAreTheBestTwelve() {
        tickets = 1_500;
        SearchPanel panel = typed("ซ่อม", TextCatalog.THAI);

        assertThat(buttons(panel)).contains("งานแจ้งซ่อม 1,000+");
        assertThat(addresses(panel).stream().filter(address -> address.startsWith("repair/tickets/")))
                .hasSize(12);

        press(panel, "shell-search-sort-repair-ticket");

        assertThat(addresses(panel)).hasSize(50);
        assertThat(panel.getElement().getTextRecursively()).contains("แสดง 50 รายการแรกจาก 1,000+");
    }

    @Test
    void kindOfFewRecords_isCountedBesideOneOfMany() {
        tickets = 900;
        SearchPanel panel = typed("ซ่อม", TextCatalog.THAI);

        assertThat(buttons(panel)).contains("งานแจ้งซ่อม 900", "เรื่อง 1");
    }

    @Test
    void whatOneMayNotSee_isNoSortEither() {
        SearchPanel panel = typed("ซ่อม", TextCatalog.THAI, TestCaller.of(SampleOffices.KT1, 12));

        assertThat(buttons(panel)).containsExactly("ทั้งหมด", "บุคลากร 2", "เมนู 1");
        assertThat(addresses(panel)).noneMatch(address -> address.startsWith("repair/tickets"));
    }

    @Test
    void choiceStaysWhileTheWordsGoOn_untilNothingOfItIsFound() {
        SearchPanel panel = typed("ซ่อม", TextCatalog.THAI);
        press(panel, "shell-search-sort-people");
        words(panel).setValue("ซ่อมค");
        assertThat(addresses(panel)).containsExactly("admin/people/1", "admin/people/2");

        words(panel).setValue("ไม่มีคน");
        assertThat(addresses(panel)).contains("repair/tickets/1");
    }

    @Test
    void indexThatIsAway_isTold_andPeopleAndPagesAreFoundAllTheSame() {
        SearchPanel panel = panel(TextCatalog.THAI, OFFICER, null);
        words(panel).setValue("ซ่อม");

        assertThat(addresses(panel)).contains("admin/people/1", "repair/ticket-form");
        assertThat(panel.getElement().getTextRecursively()).contains("บุคลากร", "ค้นหาไม่ได้ในขณะนี้");
    }

    private SearchPanel typed(String text, Locale locale) {
        return typed(text, locale, OFFICER);
    }

    private SearchPanel typed(String text, Locale locale, Caller caller) {
        SearchPanel panel = panel(locale, caller, index());
        words(panel).setValue(text);
        return panel;
    }

    private SearchPanel panel(Locale locale, Caller caller, @Nullable Search index) {
        Search away = new Search() {
            @Override
            public List<Hit> find(Caller who, Question question, int limit) {
                throw new OutOfService(OutOfService.Part.SEARCH, new IllegalStateException("index"));
            }

            @Override
            public Ids ids(Caller who, String type, String text, int limit) {
                throw new OutOfService(OutOfService.Part.SEARCH, new IllegalStateException("index"));
            }
        };
        WorkAccess.searching(shell, index == null ? away : index, SearchPanelTest::people);
        return new SearchPanel(shell, caller, locale, null, () -> {});
    }

    private static List<DirectorySearch.Group> people(Caller caller, Locale locale, String text, int most) {
        List<DirectorySearch.Entry> two = IntStream.rangeClosed(1, 2)
                .mapToObj(one -> new DirectorySearch.Entry("นาย " + one, "02 111 111" + one, "admin/people/" + one))
                .toList();
        String heading = locale.equals(TextCatalog.THAI) ? "บุคลากร" : "People";
        return text.equals("ไม่มีคน") ? List.of() : List.of(new DirectorySearch.Group("people", heading, "user", two));
    }

    private Search index() {
        return new Search() {
            @Override
            public List<Hit> find(Caller caller, Question question, int limit) {
                asked.add(question);
                if (!caller.may(TestModule.ACCEPT)) {
                    return List.of();
                }
                return Stream.concat(
                                IntStream.rangeClosed(1, tickets)
                                        .mapToObj(one ->
                                                new Hit("repair.ticket", one, "ซ-" + one, "repair/tickets/" + one)),
                                Stream.of(new Hit("repair.letter", 40, "ที่ 40", "repair/letters/40")))
                        .limit(limit)
                        .toList();
            }

            @Override
            public Ids ids(Caller caller, String type, String text, int limit) {
                throw new AssertionError("no register");
            }
        };
    }

    private static TextField words(SearchPanel panel) {
        return below(panel)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void press(SearchPanel panel, String id) {
        button(panel, id).click();
    }

    private static Button button(SearchPanel panel, String id) {
        return below(panel)
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> buttons(SearchPanel panel) {
        return below(panel)
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private static List<String> addresses(SearchPanel panel) {
        return below(panel)
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref().substring(1))
                .toList();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(SearchPanelTest::below));
    }
}
