package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.documents.internal.chain.ChainCodes;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;

/** Which of the papers that wait are shown: of one sort, of one urgency, or all, each with how many. Source: core CORE-68. */
final class InboxFilter extends Div {
    private static final String PAGE = "documents/inbox";

    InboxFilter(ViewRequest request, LevelKind kind, List<RecordRow> all) {
        setId("documents-inbox-filter");
        getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "12px");
        Texts texts = request.texts();
        Anchor whole = Links.to(PAGE, texts.get("documents.inbox.filter.all", all.size()));
        whole.setId("documents-inbox-all");
        add(whole);
        add(links(texts, "sort", counted(all, kind.sort), ChainCodes.SORTS));
        add(links(texts, "urgency", counted(all, kind.urgency), DocumentsCodes.URGENCY));
        mark(request.query());
    }

    /** The choice that is shown stands out, for the eye and for who hears the page. */
    private void mark(Map<String, List<String>> query) {
        String chosen = Stream.of("sort", "urgency")
                .flatMap(name -> query.getOrDefault(name, List.of()).stream()
                        .limit(1)
                        .filter(value -> !value.isEmpty())
                        .map(value -> "documents-inbox-" + name + "-" + value))
                .findFirst()
                .orElse("documents-inbox-all");
        getChildren()
                .filter(link -> link.getId().filter(chosen::equals).isPresent())
                .forEach(link -> {
                    link.getElement().setAttribute("aria-current", "true");
                    link.getElement().getStyle().set("font-weight", "600");
                });
    }

    private static Map<String, Long> counted(List<RecordRow> all, Field<String> by) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        (Function<RecordRow, String>) row -> row.get(by), TreeMap::new, Collectors.counting()));
    }

    private static List<Component> links(Texts texts, String name, Map<String, Long> counts, CodeList list) {
        return counts.entrySet().stream()
                .map(one -> link(texts, name, one, list))
                .toList();
    }

    private static Component link(Texts texts, String name, Map.Entry<String, Long> one, CodeList list) {
        String word = list.standard().stream()
                .filter(code -> code.code().equals(one.getKey()))
                .map(code -> texts.choose(code.thai(), code.english()))
                .findFirst()
                .orElse(one.getKey());
        String value = URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8);
        Anchor link = Links.to(PAGE + "?" + name + "=" + value, word + " (" + one.getValue() + ")");
        link.setId("documents-inbox-" + name + "-" + one.getKey());
        return link;
    }
}
