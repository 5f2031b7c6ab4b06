package org.khet.portal.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a {@code persistence.xml} says about one unit.
 *
 * @param classes    names of the entities, embeddables and listeners
 * @param properties its own properties; they win over ours
 */
record UnitDescriptor(List<String> classes, Properties properties) {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /**
     * Reads the unit of this name; without a file it has no entities.
     *
     * @throws IllegalStateException if there is none or the file cannot be read
     */
    static UnitDescriptor read(@Nullable URL url, String unit) {
        if (url == null) {
            return new UnitDescriptor(List.of(), new Properties());
        }
        try (InputStream in = url.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            for (Element found :
                    children(factory.newDocumentBuilder().parse(in).getDocumentElement(), "persistence-unit")) {
                if (found.getAttribute("name").equals(unit)) {
                    return of(found);
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(url + " cannot be read", e);
        }
        throw new IllegalStateException(url + " has no persistence unit " + unit);
    }

    private static UnitDescriptor of(Element unit) {
        List<String> classes = children(unit, "class").stream()
                .map(element -> element.getTextContent().strip())
                .toList();
        Properties properties = new Properties();
        children(unit, "property")
                .forEach(
                        element -> properties.setProperty(element.getAttribute("name"), element.getAttribute("value")));
        return new UnitDescriptor(classes, properties);
    }

    private static List<Element> children(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
