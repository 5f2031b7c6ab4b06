package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.paper.FinancePaperNames;
import org.khet.finance.internal.paper.FinancePapers;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** What papers would show: each is printed by the head of the group, and every key of its template must be filled. */
final class PrintedPapers {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([^}]+)}}");

    /** Columns of lists that have no rows in a story. */
    private static final Set<String> ANY =
            Set.of("no", "name", "number", "amount", "there", "forName", "what", "at", "fund");

    private final List<PrintDocument> printed = new ArrayList<>();
    private final FinancePapers papers;

    PrintedPapers(UnitOfWork work) {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        papers = new FinancePapers(
                (document, out) -> printed.add(document),
                new FakeLetterheads(new FakeOffices(), KT1),
                new FinancePaperNames(people, FakeUnits.ofSampleOffices(), schools, new FakeCodeLists()),
                work);
    }

    /** The model of a paper. */
    Map<String, ?> of(FinanceRecords all, RecordService<?> service, RecordRow row, String paper) throws IOException {
        papers.print(person(HEAD), all, service.kind(), row.id(), paper, new ByteArrayOutputStream());
        filled(last());
        assertThat(last().model().get("watermark")).isEqualTo(FakeLetterheads.WATERMARK);
        return last().model();
    }

    /** The latest. */
    PrintDocument last() {
        return printed.getLast();
    }

    /** The model has each key of the template, in lists that of their items or that around. */
    private static void filled(PrintDocument document) {
        Deque<Set<String>> known = new ArrayDeque<>();
        known.push(Set.copyOf(document.model().keySet()));
        Deque<Object> at = new ArrayDeque<>();
        at.push(document.model());
        Matcher tag = TAG.matcher(document.template().xhtml());
        while (tag.find()) {
            String name = tag.group(2);
            switch (tag.group(1)) {
                case "/" -> {
                    known.pop();
                    at.pop();
                }
                case "^" -> {
                    assertThat(known.peek()).as("keys at ^%s", name).contains(name);
                    known.push(known.peek());
                    at.push(at.peek());
                }
                case "#" -> {
                    assertThat(known.peek()).as("keys at #%s", name).contains(name);
                    Object value = at.peek() instanceof Map<?, ?> map && map.get(name) != null
                            ? map.get(name)
                            : document.model().get(name);
                    Set<String> inner = new HashSet<>(known.peek());
                    Object next = at.peek();
                    if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?> item) {
                        item.keySet().forEach(key -> inner.add(String.valueOf(key)));
                        next = item;
                    } else if (value instanceof List<?>) {
                        inner.addAll(ANY);
                    }
                    known.push(inner);
                    at.push(next);
                }
                default -> assertThat(known.peek()).as("keys").contains(name);
            }
        }
    }
}
