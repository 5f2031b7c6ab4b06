package org.khet.portal.print.internal.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.khet.portal.api.print.PrintDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The filled template as a tree, with the house style before the template's own. */
final class TemplatePage {
    private static final Pattern HEAD = Pattern.compile("<head>");

    private TemplatePage() {}

    static Document of(PrintDocument document) {
        var template = document.template();
        var style = Matcher.quoteReplacement("<head><style>" + HouseStyle.of(document.paper()) + "</style>");
        var filled = HEAD.matcher(TemplateFilling.fill(template, document.model()));
        if (!filled.find()) {
            throw new IllegalArgumentException(template.name() + ": no <head>");
        }
        try {
            var tree = parse(filled.replaceFirst(style));
            checkImages(tree, document);
            return tree;
        } catch (SAXException fault) {
            throw new IllegalArgumentException(template.name() + ": " + fault.getMessage(), fault);
        }
    }

    private static Document parse(String xhtml) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // the stock one prints to standard error
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void checkImages(Document tree, PrintDocument document) {
        var images = tree.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            var source = source(images.item(i));
            if (!document.images().containsKey(source)) {
                throw new IllegalArgumentException(document.template().name() + ": no image " + source);
            }
        }
    }

    private static String source(Node image) {
        var source = image.getAttributes().getNamedItem("src");
        return source == null ? "" : TemplatePictures.name(source.getNodeValue());
    }
}
