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

    private static void walk(Distribution portal, String module, String... accounts) {
        Set<String> seen = new HashSet<>();
        for (String account : accounts) {
            TestBrowser desk = desks.desk(portal).signIn(account);
            Map<String, String> pages = new LinkedHashMap<>();
            registers(desk, module).stream().filter(seen::add).forEach(path -> pages.put(path, path.replace('/', '-')));
            if (!pages.isEmpty()) {
                Walk.all(desk, account, pages, walk -> {});
            }
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @SuppressWarnings("unchecked")
    private static List<String> registers(TestBrowser desk, String module) {
        return ((List<String>) desk.open("").page().evaluate(MENU))
                .stream()
                        .filter(path -> path.matches("/?" + module + "/.*"))
                        .map(path -> path.replaceFirst("^/", ""))
                        .toList();
    }
}
