import "./style/present.css";

/** What a projector needs beside the page's own style, fetched by those who present. */
