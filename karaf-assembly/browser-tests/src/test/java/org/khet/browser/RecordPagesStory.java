package org.khet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The people of each group look at the form and at one record of each register of a declared kind in their menu. */
@Tag("heavy")
@ExtendWith(SharedOffices.class)
class RecordPagesStory {
    private static final int INTO_THE_ROW = 40;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void groupOfPolicyAndPlan_opensItsFormsAndRecords(Distribution portal) {
        look(portal, "policyplan", 20, "kt1-08", "kt1-09", "kt1-10", "kt1-11");
    }

    @Test
    void groupOfFinance_opensItsFormsAndRecords(Distribution portal) {
        look(portal, "finance", 20, "kt1-14", "kt1-15", "kt1-05", "kt1-21");
    }

    @Test
    void thoseWhoFollowUp_openTheirFormsAndRecords(Distribution portal) {
        look(portal, "monitoring", 10, "kt1-10", "kt1-11");
    }

    @Test
    void groupOfIct_opensItsFormsAndRecords(Distribution portal) {
        look(portal, "ict", 20, "kt1-12", "kt1-13");
    }

    private static void look(Distribution portal, String module, int least, String... accounts) {
        Set<String> seen = new HashSet<>();
        Set<String> derived = EveryPage.lists(module);
        for (String account : accounts) {
            TestBrowser desk = desks.desk(portal).signIn(account);
            Map<String, String> pages = new LinkedHashMap<>();
            List<String> lists = RegistersStory.registers(desk, module).stream()
                    .filter(derived::contains)
                    .toList();
            for (String list : lists) {
                String name = list.replace('/', '-');
                if (!seen.contains(list + " record")) {
                    String record = firstRecord(desk, list);
                    if (!record.isEmpty() && seen.add(list + " record")) {
                        pages.put(record, name + "-record");
                    }
                }
                if (!seen.contains(list + " form")) {
                    String form = form(desk, list);
                    if (!form.isEmpty() && seen.add(list + " form")) {
                        pages.put(form, name + "-form");
                    }
                }
            }
            if (!pages.isEmpty()) {
                Walk.all(desk, account, pages, walk -> {});
            }
        }
        assertThat(seen).hasSizeGreaterThan(least);
    }

    /** Address of the record that stands first among all, "" when there is none. */
    private static String firstRecord(TestBrowser desk, String list) {
        Locator grid = desk.open(list + "?tab=all").drawn().page().locator("vaadin-grid");
        if (grid.count() == 0 || ((Number) grid.first().evaluate("grid => grid.size || 0")).intValue() == 0) {
            return "";
        }
        BoundingBox place = grid.first().boundingBox();
        double head = ((Number) grid.first().evaluate("grid => grid.shadowRoot.querySelector('#header').offsetHeight"))
                .doubleValue();
        desk.page().mouse().click(place.x + INTO_THE_ROW, place.y + head + INTO_THE_ROW / 2.0);
        Locator link = desk.page().locator(".k-detail-foot a");
        link.waitFor();
        return link.getAttribute("href").replaceFirst("^/", "");
    }

    /** Address of the form for a new record, "" for those who may not make one. */
    private static String form(TestBrowser desk, String list) {
        Locator add = desk.open(list).page().locator("#" + list.replace('/', '-') + "-add");
        if (add.count() == 0) {
            return "";
        }
        add.click();
        desk.page().waitForFunction("list => !location.pathname.endsWith(list)", list);
        return desk.drawn().path();
    }
}
