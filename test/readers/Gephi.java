import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;
import java.io.File;
import java.util.Iterator;
import java.util.TreeSet;

/** Imports a file with Gephi's toolkit and prints, as JSON, what it found. */
public class Gephi {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(args[0]));
    TreeSet<String> issues = new TreeSet<>();
    Iterator<Issue> list = container.getReport().getIssues(1000);
    while (list.hasNext()) {
      Issue issue = list.next();
      if (issue.getLevel().toInteger() >= Issue.Level.SEVERE.toInteger()) issues.add(issue.getMessage());
    }
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    imports.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    DirectedGraph graph = model.getDirectedGraph();
    int labelled = 0;
    for (Node node : graph.getNodes()) if (node.getLabel() != null && !node.getLabel().isEmpty()) labelled++;
    int kinds = 0;
    for (Object kind : model.getEdgeTypeLabels()) if (kind != null) kinds++;
    double weight = 0;
    for (Edge edge : graph.getEdges()) weight += edge.getWeight();
    System.out.println("{\"nodes\":" + graph.getNodeCount() + ",\"edges\":" + graph.getEdgeCount() + ",\"labelled\":" + labelled
      + ",\"kinds\":" + kinds + ",\"weight\":" + weight
      + ",\"nodeColumns\":" + model.getNodeTable().countColumns() + ",\"edgeColumns\":" + model.getEdgeTable().countColumns()
      + ",\"severe\":" + issues.size() + "}");
    for (String issue : issues) System.err.println(issue);
  }
}
