package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.documents.internal.chain.WaitingLevels;
import org.khet.documents.internal.chain.rule.ChainCodes;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.OrderCodes;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;

/**
 * Which of the papers that wait are shown: of one sort, of one urgency, of both, or all, each with how many there are. Pressing the
 * choice that stands out takes it back. Source: core CORE-68.
 */
final class InboxFilter extends Div {
    private static final String PAGE = "documents/inbox";
    /** Sorts of papers, as they stand on the papers themselves; those of chains word what is left. */
    private static final List<CodeList> SORTS =
            List.of(MemoKind.SORTS, LetterOutKind.SORTS, OrderCodes.SORTS, ChainCodes.SORTS);

    private final ViewRequest request;
    private final Texts texts;
    private final WaitingLevels waiting;
    private final String sort;
    private final String urgency;

    InboxFilter(ViewRequest request, WaitingLevels waiting, WaitingLevels.Counts counts, String sort, String urgency) {
        this.request = request;
        this.texts = request.texts();
        this.waiting = waiting;
        this.sort = sort;
        this.urgency = urgency;
        setId("documents-inbox-filter");
        getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "12px");
        Anchor whole = Links.to(PAGE, texts.get("documents.inbox.filter.all", counts.all()));
        whole.setId("documents-inbox-all");
        mark(whole, sort.isEmpty() && urgency.isEmpty());
        add(whole);
        counts.sorts().forEach((code, count) -> add(of("sort", code, count)));
        counts.urgencies().forEach((code, count) -> add(of("urgency", code, count)));
    }

    private Anchor of(String name, String code, int count) {
        boolean sorts = name.equals("sort");
        boolean chosen = code.equals(sorts ? sort : urgency);
        String next = chosen ? "" : code;
        String query = Stream.of(query("sort", sorts ? next : sort), query("urgency", sorts ? urgency : next))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("&"));
        String word = word(sorts ? SORTS : List.of(DocumentsCodes.URGENCY), code);
        Anchor link = Links.to(query.isEmpty() ? PAGE : PAGE + "?" + query, word + " (" + count + ")");
        link.setId("documents-inbox-" + name + "-" + code);
        mark(link, chosen);
        return link;
    }

    private static String query(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The choice that is shown stands out, for the eye and for who hears the page. */
    private static void mark(Anchor link, boolean chosen) {
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
            link.getElement().getStyle().set("font-weight", "600");
        }
    }

    /** As the office words it now, also what it added, renamed or ended. */
    private String word(List<CodeList> lists, String code) {
        return lists.stream()
                .flatMap(list -> waiting.codes(request.caller(), list).stream())
                .filter(one -> one.code().equals(code))
                .map(one -> texts.choose(one.thai(), one.english()))
                .findFirst()
                .orElse(code);
    }
}
