package vn.khuyencong.norm.engine;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.khuyencong.shared.Finding;

/** A piece of a YAML file that knows its line. Scalars stay the text they were written as. */
record Marked(Node node) {

    /** Reads a file. @throws NormsRefused if it is not YAML, or empty */
    static Marked read(String file, String text) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setMaxAliasesForCollections(0);
            options.setCodePointLimit(8 * 1024 * 1024);
            var root = new Yaml(options).compose(new StringReader(text));
            if (root == null) throw refused(file, 1, "norm.file-empty", "");
            return new Marked(root);
        } catch (YAMLException wrong) {
            throw refused(file, line(wrong), "norm.file-not-yaml", problem(wrong));
        }
    }

    private static int line(YAMLException wrong) {
        return wrong instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? marked.getProblemMark().getLine() + 1
                : 1;
    }

    private static String problem(YAMLException wrong) {
        return String.valueOf(wrong instanceof MarkedYAMLException marked ? marked.getProblem() : wrong.getMessage());
    }

    private static NormsRefused refused(String file, int line, String code, String words) {
        return new NormsRefused(List.of(new Fault(file, line, Finding.of(code, null, words))));
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The text of a scalar; empty where it is a list or a map. */
    @Nullable
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    /** The elements of a list; none where it is none. */
    List<Marked> elements() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(Marked::new).toList()
                : List.of();
    }

    /** Written as nothing: {@code null}. */
    boolean isNothing() {
        return "null".equals(text());
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The entries of a map, in order; none where it is none. A key that stands twice is a fault. */
    Map<String, Marked> entries(Faults faults) {
        var entries = new LinkedHashMap<String, Marked>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var key = new Marked(tuple.getKeyNode());
                var name = key.text();
                if (name == null) faults.add(key, "norm.key-not-text");
                else if (entries.put(name, new Marked(tuple.getValueNode())) != null)
                    faults.add(key, "norm.key-twice", name);
            }
        }
        return entries;
    }
}
