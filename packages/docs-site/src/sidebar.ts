/** An entry of VitePress's sidebar. */
export interface SidebarItem {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: SidebarItem[];
}

/** Returns the sidebar: the lists of the index page, each below its heading, without links that leave the site. */
export function createSidebar(index: string): SidebarItem[] {
  const [, ...sections] = index.split(/^## /m);
  const groups = sections.map((section) => ({
    text: section.slice(0, section.indexOf("\n")),
    items: linksOf(section),
  }));
  return groups.filter(({ items }) => items.length > 0);
}

function linksOf(section: string): SidebarItem[] {
  const links = section.matchAll(/^- .*?\[([^\]]+)\]\((?![a-z]+:)([^)#]+)\.md\)/gm);
  return Array.from(links, ([, text = "", path]) => ({ text: text.replaceAll("`", ""), link: `/${path}` }));
}
