#ifndef WHOKNOWS_CGRAPHVIZ_SHIM_H
#define WHOKNOWS_CGRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>

#include "confine.h"

/* Swift 6 refuses Graphviz's mutable global descriptors and cannot see its macros; these functions can. */

static inline Agraph_t *wk_agopen(int directed) {
  return agopen((char *)"g", directed ? Agdirected : Agundirected, NULL);
}

static inline Agnode_t *wk_agnode(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *wk_agedge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
  return agedge(graph, tail, head, NULL, 1);
}

/* Declares an attribute of all nodes or edges, or sets one of the graph itself. */
static inline void wk_graph_attribute(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGRAPH, (char *)name, (char *)value);
}

static inline void wk_node_default(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGNODE, (char *)name, (char *)value);
}

static inline void wk_edge_default(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGEDGE, (char *)name, (char *)value);
}

static inline void wk_set_node(Agnode_t *node, const char *name, const char *value) {
  agsafeset(node, (char *)name, (char *)value, (char *)"");
}

static inline void wk_set_edge(Agedge_t *edge, const char *name, const char *value) {
  agsafeset(edge, (char *)name, (char *)value, (char *)"");
}

static inline double wk_x(Agnode_t *node) { return ND_coord(node).x; }

static inline double wk_y(Agnode_t *node) { return ND_coord(node).y; }

static int wk_swallow(char *message) {
  (void)message;
  return 0;
}

/* Graphviz's messages quote the data: none of them may reach a terminal or a log. */
static inline void wk_silence(void) {
  agseterr(AGMAX);
  agseterrf(wk_swallow);
}

#endif
