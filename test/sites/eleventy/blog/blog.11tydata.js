export default { tags: ["posts"], author: "Ida Berg" }
