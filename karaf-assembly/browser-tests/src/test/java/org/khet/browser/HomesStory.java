package org.khet.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Each of the seven roles finds on the first page of the demonstration office what waits, the days until which something is due, and the
 * figures of the own work with a picture; nobody's is empty. Source: README §10, core CORE-14, FIN-93, MON-31.
 */
@ExtendWith(SharedOffices.class)
class HomesStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void eachRoleFindsWhatWaits_whatIsDue_andFiguresWithAPicture_nobodysHomeIsEmpty(Distribution portal) {
        List<String> lacking = new ArrayList<>();
        lacking.addAll(lacks(portal, "director", "kt1-01"));
        lacking.addAll(lacks(portal, "deputy", "kt1-02"));
        lacking.addAll(lacks(portal, "group-head", "kt1-08"));
        lacking.addAll(lacks(portal, "officer", "kt1-15"));
        lacking.addAll(lacks(portal, "school-head", "kt1-s05-h"));
        lacking.addAll(lacks(portal, "school-clerk", "kt1-s05-u"));
        lacking.addAll(lacks(portal, "administrator", "kt1-04"));

        Assertions.assertThat(lacking).isEmpty();
    }

    private static List<String> lacks(Distribution portal, String role, String account) {
        TestBrowser desk = desks.desk(portal).signIn(account).drawn().picture("home-" + role);
        Locator home = desk.at("shell-home");
        List<String> lacking = new ArrayList<>();
        need(lacking, role + ": what waits", home.locator("#shell-card-waiting a"));
        need(lacking, role + ": what is due", home.locator("#shell-card-deadlines a"));
        need(lacking, role + ": figures", home.locator(".k-figures .k-figure"));
        need(lacking, role + ": a picture", home.locator(".k-parts, svg[role=img]"));
        home.locator(".k-cards > .k-section")
                .all()
                .forEach(card -> need(
                        lacking,
                        role + ": something in the card " + card.getAttribute("id"),
                        card.locator("a, .k-figure, .k-parts, td, li")));
        return lacking;
    }

    private static void need(List<String> lacking, String what, Locator found) {
        if (found.count() == 0) {
            lacking.add(what);
        }
    }
}
