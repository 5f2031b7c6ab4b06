package org.khet.portal.print.internal.paper;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;

/** Opens nothing for a template: no network, no file. Only the engine's own style sheet is handed out. */
final class ClosedAgent extends ITextUserAgent {
    private static final Logger LOG = LoggerFactory.getLogger(ClosedAgent.class);
    private static final String OWN_STYLE = "/resources/css/XhtmlNamespaceHandler.css";

    ClosedAgent(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        boolean own = uri.endsWith(OWN_STYLE) && !uri.startsWith("http");
        return new CSSResource(own ? ITextRenderer.class.getResourceAsStream(OWN_STYLE) : refuse(uri));
    }

    @Override
    public ImageResource getImageResource(String uri) {
        refuse(uri);
        return new ImageResource(uri, null);
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
        return refuse(uri);
    }

    @Override
    protected InputStream openStream(String uri) {
        throw new IllegalArgumentException("refused: " + uri);
    }

    private static @Nullable InputStream refuse(@Nullable String uri) {
        LOG.warn("A print template asked for {}; templates may use nothing from outside", uri);
        return null;
    }
}
