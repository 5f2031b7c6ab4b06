package org.khet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The people of each group look at all registers that stand in their menu. */
@ExtendWith(SharedOffices.class)
class RegistersStory {
    private static final String MENU =
            "() => [...document.querySelectorAll('vaadin-side-nav-item')].map(item => item.getAttribute('path') ?? '')";

    private static final String LINKS =
            "() => [...document.querySelectorAll('.k-page a[href]')].map(link => link.getAttribute('href'))";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void groupOfPolicyAndPlan_seesItsRegisters(Distribution portal) {
        walk(portal, "policyplan", "kt1-08", "kt1-09", "kt1-10", "kt1-11");
    }

    @Test
    void groupOfFinance_seesItsRegisters(Distribution portal) {
        walk(portal, "finance", "kt1-14", "kt1-15", "kt1-05", "kt1-21");
    }

    @Test
    void thoseWhoFollowUp_seeTheirRegisters(Distribution portal) {
        walk(portal, "monitoring", "kt1-10", "kt1-11");
    }

    @Test
    void thoseWhoKeepLettersAndPapers_seeTheirRegisters(Distribution portal) {
        walk(portal, "documents", "kt1-01", "kt1-04", "kt1-05");
    }

    @Test
    void thoseWhoKeepProcesses_seeTheirRegisters(Distribution portal) {
        walk(portal, "processes", "kt1-01", "kt1-04");
    }

    @Test
    void thoseWhoCollectData_seeTheirRegisters(Distribution portal) {
        walk(portal, "rounds", "kt1-01", "kt1-04", "kt1-s05-h");
    }

    @Test
    void thoseWhoMakeForms_seeTheirRegisters(Distribution portal) {
        walk(portal, "forms", "kt1-04", "kt1-s05-h");
    }

    @Test
    void groupOfIct_seesItsRegisters(Distribution portal) {
        walk(portal, "ict", "kt1-12", "kt1-13", "kt1-04");
    }

    @Test
    void director_seesWhatWaits(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-01");
        Map<String, String> pages =
                Map.of("account/waiting", "account-waiting", "documents/my-signature", "documents-my-signature");
        Walk.all(desk, "kt1-01", pages, walk -> {});
        desk.open("documents/my-signature").at("documents-signature-file").waitFor();
    }

    /** What stands in the menu of each, then lists that stand in no menu, then pages with a key to which links of these lead. */
    private static void walk(Distribution portal, String module, String... accounts) {
        Set<String> seen = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (String account : accounts) {
            TestBrowser desk = desks.desk(portal).signIn(account);
            Map<String, String> pages = new LinkedHashMap<>();
            registers(desk, module).stream().filter(seen::add).forEach(path -> pages.put(path, path.replace('/', '-')));
            for (String list : EveryPage.lists(module)) {
                if (!seen.contains(list) && opens(desk, list) && seen.add(list)) {
                    pages.put(list, list.replace('/', '-'));
                }
            }
            for (String page : List.copyOf(pages.keySet())) {
                if (!EveryPage.lists(module).contains(page)) {
                    links(desk, page).stream()
                            .filter(link -> link.startsWith(module + "/") && kinds.add(WalkedPages.of(link)))
                            .filter(link -> link.matches(".*/[0-9]+"))
                            .forEach(link -> pages.put(link, link.replace('/', '-')));
                }
            }
            Map<String, String> lists = new LinkedHashMap<>(pages);
            lists.keySet().retainAll(EveryPage.lists(module));
            pages.keySet().removeAll(lists.keySet());
            Walk.lists(desk, account, lists);
            if (!pages.isEmpty()) {
                Walk.all(desk, account, pages, walk -> {});
            }
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    private static boolean opens(TestBrowser desk, String path) {
        return desk.go(path).page().locator("vaadin-app-layout .k-stop-page").count() == 0;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(TestBrowser desk, String path) {
        return ((List<String>) desk.go(path).page().evaluate(LINKS))
                .stream().map(link -> link.replaceFirst("^/", "")).toList();
    }

    /** Addresses of the registers of a module in the menu of who is signed in. */
    @SuppressWarnings("unchecked")
    static List<String> registers(TestBrowser desk, String module) {
        return ((List<String>) desk.open("").page().evaluate(MENU))
                .stream()
                        .filter(path -> path.matches("/?" + module + "/.*"))
                        .map(path -> path.replaceFirst("^/", ""))
                        .toList();
    }
}
