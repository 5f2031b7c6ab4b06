package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A component of a jar, from its description.
 *
 * @param provides interfaces of its service
 * @param needs    services without which it does not come up
 */
public record JarComponent(List<String> provides, List<Need> needs) {
    /**
     * A service that has to be there.
     *
     * @param type   interface
     * @param target filter, empty for any
     */
    public record Need(String type, String target) {}

    /** Keeps immutable copies. */
    public JarComponent {
        provides = List.copyOf(provides);
        needs = List.copyOf(needs);
    }

    /** The components that the manifest names. */
    public static List<JarComponent> of(Path jar, Map<String, String> headers) {
        List<Pattern> names = Stream.of(
                        headers.getOrDefault("Service-Component", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> Pattern.compile(Stream.of(name.split("\\*", -1))
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "[^/]*" + b)
                        .orElse("")))
                .toList();
        List<JarComponent> components = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : file.stream().toList()) {
                if (names.stream()
                        .anyMatch(name -> name.matcher(entry.getName()).matches())) {
                    try (InputStream in = file.getInputStream(entry)) {
                        components.add(read(in));
                    }
                }
            }
        } catch (IOException | XMLStreamException broken) {
            throw ModuleJar.refused("control.install.broken");
        }
        return components;
    }

    private static JarComponent read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        List<String> provides = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("provide")) {
                    provides.add(value(xml, "interface"));
                } else if (xml.getLocalName().equals("reference")
                        && !value(xml, "cardinality").startsWith("0")) {
                    needs.add(new Need(value(xml, "interface"), value(xml, "target")));
                }
            }
        }
        return new JarComponent(provides, needs);
    }

    private static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
