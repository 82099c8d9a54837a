package app.parallax.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Closes the build: counts and names the tests that were skipped, each with its reason, from surefire's reports. */
final class SkippedTests {
    /** What the reason of a test says that needs what only some clones have beside them; nothing can install that. */
    private static final String NOT_IN_EVERY_CLONE = "not beside the project";

    private SkippedTests() {}

    /** Arguments: "show" or "fail", then folders of reports. With "fail", a test skipped for want of something that can be installed ends this with status 1. */
    public static void main(String[] arguments) throws Exception {
        List<String> skipped = new ArrayList<>();
        int run = 0;
        for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
            for (Element test : testsIn(Path.of(folder))) {
                run++;
                skipped.addAll(skipsOf(test));
            }
        }
        report(skipped);
        boolean strict = arguments[0].equals("fail");
        if (strict && (run == 0 || !skipped.stream().allMatch(line -> line.contains(NOT_IN_EVERY_CLONE)))) {
            System.out.println(run == 0 ? "No test ran." : "This build allows no skipped test.");
            System.exit(1);
        }
    }

    private static void report(List<String> skipped) {
        if (!skipped.isEmpty()) {
            System.out.println("Skipped tests: " + skipped.size());
            skipped.forEach(line -> System.out.println("  " + line));
        }
    }

    private static List<Element> testsIn(Path folder) throws Exception {
        File[] reports = folder.toFile().listFiles((_, name) -> name.startsWith("TEST-") && name.endsWith(".xml"));
        List<Element> tests = new ArrayList<>();
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (File report : reports == null ? new File[0] : reports) {
            tests.addAll(elements(reader.parse(report).getElementsByTagName("testcase")));
        }
        return tests;
    }

    private static List<String> skipsOf(Element test) {
        return elements(test.getElementsByTagName("skipped")).stream()
                .map(skip -> test.getAttribute("classname") + "." + test.getAttribute("name") + ": "
                        + skip.getAttribute("message"))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
