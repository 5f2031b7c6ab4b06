package org.khet.portal.admin.internal.node.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.node.Nodes.Node;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.TestCaller;

/** Who runs the portal sees which machines are there and whether they agree. */
class NodesViewTest {
    private final OpenedPage page = new OpenedPage(TestCaller.in(new OfficeId(1)), "", TextCatalog.THAI);

    @Test
    void machinesThatDifferAreSaid() {
        String words =
                OpenedPage.words(new NodesView(page, List.of(node("one", true, "1.0.0"), node("two", true, "1.1.0"))));

        assertThat(words)
                .contains("one", "two", page.texts().get("admin.nodes.differ"))
                .doesNotContain("[admin.");
    }

    @Test
    void silentOneDoesNotCount() {
        String words =
                OpenedPage.words(new NodesView(page, List.of(node("one", true, "1.0.0"), node("two", false, "1.1.0"))));

        assertThat(words)
                .contains(page.texts().get("admin.nodes.silent"))
                .doesNotContain(page.texts().get("admin.nodes.differ"));
    }

    private static Node node(String name, boolean alive, String ict) {
        Instant now = Instant.parse("2026-11-20T02:30:00Z");
        return new Node(name, name + ":8080", "0.1.0", now, now, alive, false, Map.of("ict", ict));
    }
}
