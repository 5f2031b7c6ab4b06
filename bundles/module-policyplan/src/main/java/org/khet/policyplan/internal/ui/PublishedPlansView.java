package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.plan.PublishedPlans;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Published plans, for everybody without an account. Source: policyplan PLAN-80. */
public final class PublishedPlansView extends Div {
    /** Opens the page of an office; its plans are read in the name of the portal, since the reader has no account. */
    public static ViewFactory of(Supplier<PolicyplanRegisters> registers, Callers callers) {
        return request -> new PublishedPlansView(
                request,
                new PublishedPlans(registers.get().plans())
                        .of(callers.system(request.caller().office())));
    }

    PublishedPlansView(ViewRequest request, List<PublishedPlans.Published> plans) {
        Texts texts = request.texts();
        String title = texts.get("policyplan.published.title");
        request.title(title);
        addClassName("k-page");
        add(new PageHeader(texts.get("policyplan.published.place"), title));
        if (plans.isEmpty()) {
            add(new InlineNotice(BadgeTone.IDLE, texts.get("policyplan.published.empty"), ""));
            return;
        }
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        List<Component> books = new ArrayList<>();
        for (PublishedPlans.Published plan : plans) {
            String years = plan.from().equals(plan.to())
                    ? String.valueOf(plan.from().buddhist())
                    : plan.from().buddhist() + "–" + plan.to().buddhist();
            rows.add(List.of(plan.title(), years, dates.longDate(plan.day())));
            books.add(book(plan, texts));
        }
        SmallTable table = new SmallTable(
                        title,
                        List.of(
                                texts.get("policyplan.published.plan"),
                                texts.get("policyplan.published.years"),
                                texts.get("policyplan.published.day")),
                        rows)
                .last(texts.get("policyplan.published.book"), books)
                .stacking();
        add(new Section(title, table).flush());
    }

    /** A link where an address of the web was typed, else the words. */
    private static Component book(PublishedPlans.Published plan, Texts texts) {
        if (!plan.book().matches("https?://\\S+")) {
            return new Span(plan.book());
        }
        Anchor link = new Anchor(plan.book(), texts.get("policyplan.published.open", plan.title()));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
