package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.api.admin.security.SecondFactor.Enrolment;

/** A QR code as an SVG picture in the page: nothing is fetched, so the secret stands in no address and no cache. */
final class QrCodeImage extends Div {
    QrCodeImage(Enrolment enrolment, String alternative) {
        addClassName("k-qr");
        // as the content of an element: only there the browser itself reads viewBox, whose letters Flow would make
        // small
        Html picture = new Html(("<div><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'"
                                + " shape-rendering='crispEdges'><rect width='100%%' height='100%%' fill='#fff'/>")
                        .formatted(enrolment.size(), enrolment.size())
                + "<path d='" + enrolment.path() + "' fill='#000'/></svg></div>");
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", alternative);
        add(picture);
    }
}
