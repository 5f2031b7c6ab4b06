package org.khet.documents.internal.flow;

import java.util.List;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.text.MarkedText;

/** The words of a memo or an order about a record of another module. Source: kinds-documents §1, core CORE-64. */
final class RequestMemo {
    private static final int CAUSE = 4000;
    private static final int BODY = 8000;
    private static final String REST = "รายละเอียดส่วนที่เหลืออยู่ในระบบ";

    private RequestMemo() {}

    /** What it is about, then what the record says: its values as a table, its texts below them, as far as there is room. */
    static String cause(String about, List<RequestContent.Fact> facts) {
        StringBuilder words = new StringBuilder(about);
        List<List<String>> values = facts.stream()
                .filter(fact -> !fact.text())
                .map(fact -> List.of(fact.label(), fact.words()))
                .toList();
        if (!values.isEmpty()) {
            add(words, "\n" + MarkedText.table(List.of("รายการ", "รายละเอียด"), values), CAUSE);
        }
        facts.stream()
                .filter(RequestContent.Fact::text)
                .forEach(fact -> add(words, "\n**" + fact.label() + "** " + fact.words(), CAUSE));
        return words.toString();
    }

    /** The text of an order about it, for its drafter to go on with: its values and texts, then its lines. */
    static String order(RequestContent content) {
        String said = cause("", content.facts()).strip();
        String lines = body(content.tables());
        return lines.isEmpty() ? said : (said + "\n" + lines).strip();
    }

    /** Its lines, each table below its name, as far as there is room. */
    static String body(List<RequestContent.Table> tables) {
        StringBuilder words = new StringBuilder();
        for (RequestContent.Table table : tables) {
            String left = table.left() == 0 ? "" : "\nและอีก " + table.left() + " รายการ " + REST;
            add(
                    words,
                    "**" + table.title() + "**\n" + MarkedText.table(table.heads(), table.rows()) + left + "\n",
                    BODY);
        }
        return words.toString().strip();
    }

    /** Whole parts only: half a table says less than where the rest is. */
    private static void add(StringBuilder words, String more, int most) {
        if (words.length() + more.length() + REST.length() + 1 <= most) {
            words.append(more);
        } else if (words.indexOf(REST) < 0) {
            words.append('\n').append(REST);
        }
    }
}
