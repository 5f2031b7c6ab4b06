package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.shell.internal.setup.OfficeDirectory;

/**
 * What the offices say to people who have not signed in: news, whom to ask, and what to do about a forgotten password. Of several
 * offices each is named.
 *
 * @param offices   of this portal; none while the database is away
 * @param directory knows what each of them says
 * @param texts     in the person's language
 */
record SignInTexts(List<Office> offices, OfficeDirectory directory, Texts texts) {
    /** Words of more offices would push the form away, and cost a question each. */
    private static final int MOST_NAMED = 6;

    /** Names of the offices when there are several, and what is new in each. */
    Div news() {
        Div all = new Div();
        all.addClassName("k-signin-news");
        all.setId("shell-signin-news");
        if (offices.size() > 1 && offices.size() <= MOST_NAMED) {
            all.add(new Paragraph(
                    String.join(" · ", offices.stream().map(this::name).toList())));
        }
        said(OfficeDirectory::signInNews).forEach((office, words) -> {
            String title = texts.get("shell.signin.news");
            Section one = new Section(new H3(offices.size() > 1 ? title + " · " + name(office) : title));
            words.lines().forEach(line -> one.add(new Paragraph(line)));
            all.add(one);
        });
        all.setVisible(all.getComponentCount() > 0);
        return all;
    }

    /** What to do about a forgotten password, folded. */
    Details forgotten() {
        List<ListItem> steps = new ArrayList<>();
        steps.add(new ListItem(texts.get("shell.signin.forgot.first")));
        steps.add(new ListItem(texts.get("shell.signin.forgot.second")));
        Div words = new Div(new OrderedList(steps.toArray(ListItem[]::new)));
        said(OfficeDirectory::helpLine).forEach((office, line) -> {
            Span who = new Span((offices.size() > 1 ? name(office) : texts.get("shell.signin.forgot.call")) + " ");
            who.addClassName("k-person-name");
            words.add(new Paragraph(who, new Span(line)));
        });
        words.add(new Paragraph(texts.get("shell.signin.forgot.never")));
        Details details = new Details(texts.get("shell.signin.forgot"), words);
        details.setId("shell-signin-forgot");
        return details;
    }

    private Map<Office, String> said(Saying saying) {
        Map<Office, String> said = new LinkedHashMap<>();
        for (Office office : offices.size() > MOST_NAMED ? List.<Office>of() : offices) {
            String words = said(saying, office);
            if (!words.isEmpty()) {
                said.put(office, words);
            }
        }
        return said;
    }

    /** The page stands also while the database is away. */
    private String said(Saying saying, Office office) {
        try {
            return saying.of(directory, office.id());
        } catch (OutOfService away) {
            return "";
        }
    }

    private String name(Office office) {
        return texts.choose(office.name(), office.nameEnglish());
    }

    @FunctionalInterface
    private interface Saying {
        String of(OfficeDirectory directory, OfficeId office);
    }
}
