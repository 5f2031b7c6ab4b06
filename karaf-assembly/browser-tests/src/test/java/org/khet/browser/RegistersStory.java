package org.khet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The people of each group look at all registers that stand in their menu. */
@ExtendWith(SharedOffices.class)
class RegistersStory {
    private static final String MENU =
            "() => [...document.querySelectorAll('vaadin-side-nav-item')].map(item => item.getAttribute('path') ?? '')";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

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
    void groupOfAdministration_seesItsRegisters(Distribution portal) {
        walk(portal, "directorate", "kt1-04", "kt1-05", "kt1-06");
    }

    @Test
    void groupOfPersonnel_seesItsRegisters(Distribution portal) {
        walk(portal, "personnel", "kt1-16", "kt1-13");
    }

    @Test
    void lawyer_seesTheCases(Distribution portal) {
        walk(portal, "legal", "kt1-17");
    }

    @Test
    void groupOfTeacherDevelopment_seesItsRegisters(Distribution portal) {
        walk(portal, "training", "kt1-18", "kt1-s05-h");
    }

    @Test
    void groupOfSupervision_seesItsRegisters(Distribution portal) {
        walk(portal, "supervision", "kt1-19", "kt1-s05-h");
    }

    @Test
    void groupOfPromotion_seesItsRegisters(Distribution portal) {
        walk(portal, "promotion", "kt1-20", "kt1-s05-u");
    }

    @Test
    void internalAudit_seesItsRegisters(Distribution portal) {
        walk(portal, "audit", "kt1-21", "kt1-01");
    }

    @Test
    void director_seesWhatWaits(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-01");
        Map<String, String> pages =
                Map.of("account/waiting", "account-waiting", "documents/my-signature", "documents-my-signature");
        Walk.all(desk, "kt1-01", pages, walk -> {});
        desk.open("documents/my-signature").at("documents-signature-file").waitFor();
    }

    /**
     * What stands in the menu of each, then pages with a key to which links of these lead; in the whole suite also each list of a
     * declared kind that stands in no menu. Before it one list and one record stand for those of all declared kinds of the module: its
     * tests open all of them in both languages, see {@link EveryPage}; and the first of its people looks at English too.
     */
    private static void walk(Distribution portal, String module, String... accounts) {
        Set<String> seen = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        Set<String> derived = EveryPage.lists(module);
        boolean walked = false;
        boolean listed = false;
        for (String account : accounts) {
            TestBrowser desk = desks.desk(portal).signIn(account);
            List<String> fresh =
                    registers(desk, module).stream().filter(seen::add).toList();
            List<String> lists = new ArrayList<>(fresh.stream()
                    .filter(derived::contains)
                    .limit(Walk.WHOLE ? Long.MAX_VALUE : listed ? 0 : 1)
                    .toList());
            listed |= !lists.isEmpty();
            if (Walk.WHOLE) {
                derived.stream()
                        .filter(list -> !seen.contains(list) && opens(desk, list) && seen.add(list))
                        .forEach(lists::add);
            }
            Walk.lists(desk, account, named(lists));
            List<String> others =
                    fresh.stream().filter(page -> !derived.contains(page)).toList();
            if (others.isEmpty()) {
                continue;
            }
            Consumer<Walk> records = walk -> keyed(walk, module, derived, kinds);
            if (walked) {
                Walk.further(desk, account, named(others), records);
            } else {
                Walk.all(desk, account, named(others), records);
            }
            walked = true;
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    /** One page of each kind to which the pages before had links; before the whole suite one for all declared kinds. */
    private static void keyed(Walk walk, String module, Set<String> derived, Set<String> kinds) {
        walk.links().stream()
                .filter(link -> link.startsWith(module + "/") && link.matches(".*/[0-9]+"))
                .filter(link -> {
                    boolean declared = !Walk.WHOLE && derived.contains(link.replaceFirst("/[0-9]+$", ""));
                    return kinds.add(walk.language() + " " + (declared ? "record" : WalkedPages.of(link)));
                })
                .forEach(link -> walk.to(link, link.replace('/', '-')));
    }

    private static Map<String, String> named(List<String> pages) {
        Map<String, String> named = new LinkedHashMap<>();
        pages.forEach(page -> named.put(page, page.replace('/', '-')));
        return named;
    }

    private static boolean opens(TestBrowser desk, String path) {
        return desk.go(path).page().locator("vaadin-app-layout .k-stop-page").count() == 0;
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
