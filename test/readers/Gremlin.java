import org.apache.tinkerpop.gremlin.structure.io.IoCore;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import java.io.FileInputStream;
import java.util.TreeMap;

/** Reads a GraphML file with TinkerPop's GraphMLReader and prints, as JSON, what it found. */
public class Gremlin {
  public static void main(String[] args) throws Exception {
    TinkerGraph graph = TinkerGraph.open();
    try (FileInputStream file = new FileInputStream(args[0])) {
      GraphMLReader.build().create().readGraph(file, graph);
    }
    long[] counts = new long[3];
    TreeMap<String, Long> labels = new TreeMap<>();
    graph.vertices().forEachRemaining(vertex -> {
      counts[0]++;
      labels.merge(vertex.label(), 1L, Long::sum);
      vertex.properties().forEachRemaining(property -> counts[2]++);
    });
    graph.edges().forEachRemaining(edge -> {
      counts[1]++;
      labels.merge(edge.label(), 1L, Long::sum);
      edge.properties().forEachRemaining(property -> counts[2]++);
    });
    StringBuilder list = new StringBuilder();
    labels.forEach((label, count) -> list.append(list.length() == 0 ? "" : ",").append('"').append(label).append("\":").append(count));
    System.out.println("{\"nodes\":" + counts[0] + ",\"edges\":" + counts[1] + ",\"values\":" + counts[2] + ",\"labels\":{" + list + "}}");
  }
}
